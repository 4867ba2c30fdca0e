// Draws the table of years as a chart that answers to the pointer. The drawing of the page stays for paper and where this does not run.
(function () {
  'use strict';
  var table = document.querySelector('table[data-figure="years"]');
  var drawing = document.querySelector('#years svg.columns');
  if (!table || !drawing || !window.echarts) { return; }
  var codes = ['CONTRARY', 'REGRESSED', 'NOT_IMPLEMENTED', 'PARTIALLY_IMPLEMENTED', 'SUBSTANTIALLY_IMPLEMENTED', 'FULLY_IMPLEMENTED', 'NO_INFORMATION', 'NOT_ASSESSED'];
  var colours = ['contrary', 'regressed', 'not', 'partially', 'substantially', 'fully', 'none', 'unassessed'];
  var names = Array.prototype.slice.call(table.tHead.rows[0].cells, 2, 10).map(function (c) { return c.lastElementChild.textContent; });
  var byYear = {}, years = [];
  Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
    var year = Number(row.cells[0].textContent);
    if (!year) { return; }
    years.push(year);
    byYear[year] = Array.prototype.slice.call(row.cells, 2, 10).map(function (cell) {
      var link = cell.querySelector('a');
      return { n: link ? Number(link.textContent.replace(/\D/g, '')) : 0, href: link ? link.href : null };
    });
  });
  if (years.length < 2) { return; }
  var all = [];
  for (var y = Math.min.apply(null, years); y <= Math.max.apply(null, years); y++) { all.push(y); }
  var holder = document.createElement('div');
  holder.className = 'chart';
  holder.setAttribute('aria-hidden', 'true');
  drawing.parentNode.insertBefore(holder, drawing);
  drawing.classList.add('on-paper');
  var chart = window.echarts.init(holder, null, { renderer: 'canvas' });
  function paint() {
    var look = getComputedStyle(document.documentElement);
    var colour = function (name) { return look.getPropertyValue('--' + name).trim(); };
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('ink') },
      grid: { left: 0, right: 0, top: 16, bottom: 0, containLabel: true },
      tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' }, backgroundColor: colour('ground'), borderColor: colour('strong-rule'), textStyle: { color: colour('ink') },
        formatter: function (points) {
          return points[0].axisValue + '\n' + points.filter(function (p) { return p.value; }).map(function (p) { return p.seriesName + ': ' + p.value; }).join('\n');
        } },
      xAxis: { type: 'category', data: all.map(String), axisTick: { show: false }, axisLine: { lineStyle: { color: colour('strong-rule') } }, axisLabel: { color: colour('quiet') } },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { color: colour('quiet') }, splitLine: { lineStyle: { color: colour('rule') } } },
      series: codes.map(function (code, i) {
        return { name: names[i], type: 'bar', stack: 'all', barCategoryGap: '28%', cursor: 'pointer',
          itemStyle: { color: colour('s-' + colours[i]), borderColor: colour('divider'), borderWidth: 0.5,
            decal: code === 'NO_INFORMATION' ? { color: colour('s-none-gap'), dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4 } : null },
          data: all.map(function (year) { return byYear[year] ? byYear[year][i].n : 0; }) };
      })
    });
  }
  chart.on('click', function (p) {
    var cell = byYear[p.name] && byYear[p.name][p.seriesIndex];
    if (cell && cell.href) { window.location.href = cell.href; }
  });
  window.addEventListener('resize', function () { chart.resize(); });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  paint();
}());
