// Package live runs the same calls against a real Kibana and against the fake of package kibanatest, and writes down in
// what they differ. README.md says how, and what it does on the real one.
package live
