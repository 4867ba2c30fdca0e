/** Workbooks of Excel 97 to 2003 (.xls), as UPR Info gave its database out until 2015; read as records, never as formulas. */
package org.tavsiya.ingest.xls;
