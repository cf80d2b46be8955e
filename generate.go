// Package kibana is the root of kibana-go, a client of Kibana's HTTP interface that is safe in spaces. It holds no code
// of its own: import scoped for the client, a package below gen for the operations of a domain, cache for the store of
// verdicts about spaces, and test/kibanatest for an in-memory Kibana to test against.
package kibana

//go:generate go -C internal/tools run ./genapi ../..
