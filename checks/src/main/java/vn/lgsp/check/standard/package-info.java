/** What is required: documents, requirements and profiles, as data with a version and a digest of its own. */
package vn.lgsp.check.standard;
