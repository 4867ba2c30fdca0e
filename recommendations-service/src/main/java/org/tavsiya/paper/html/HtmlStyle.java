package org.tavsiya.paper.html;

/** How it looks on a screen of any width, in the dark, and printed. */
final class HtmlStyle {

    private static final String SCREEN = """
            :root{color-scheme:light dark}
            body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0;color:#14181d;background:#fff}
            main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem}
            h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em} h1{margin-top:0}
            .subject,.note,figcaption,footer,.notes{color:#4a4a4a} .note,.notes,footer{font-size:.875rem}
            .lead{font-size:1.2rem} blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #8a8a8a}
            table{border-collapse:collapse;width:100%;margin:1em 0} caption,figcaption{text-align:left;font-weight:600}
            th,td{border-bottom:1px solid #b0b0b0;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            th p,td p{margin:0} td.figure{text-align:right} thead th{background:#eef1f4}
            figure{margin:1.5em 0} svg{width:100%;height:auto;background:#fff}
            footer{padding:1rem;border-top:1px solid #8a8a8a;text-align:center}
            nav p{margin:.2em 0} .l2{padding-left:1em} .l3{padding-left:2em} a{color:#1a4f8b}
            @media (prefers-color-scheme:dark){body{color:#e6e9ec;background:#14181d} a{color:#9fc5e3} thead th{background:#262c33}
            .subject,.note,figcaption,footer,.notes{color:#b8bec4}}
            @media print{body{font-size:10pt;color:#000;background:#fff} .break{break-after:page} tr,figure{break-inside:avoid}
            thead{display:table-header-group} main{max-width:none;padding:0}}
            """;

    private HtmlStyle() {}

    static String of(boolean landscape) {
        return "@page{size:A4" + (landscape ? " landscape" : "") + ";margin:20mm}\n" + SCREEN;
    }
}
