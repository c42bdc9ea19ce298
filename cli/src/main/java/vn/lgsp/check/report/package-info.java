/** One class for each form in which a record is written for other programs. */
package vn.lgsp.check.report;
