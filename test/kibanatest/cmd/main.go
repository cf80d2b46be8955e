// Command cmd runs the in-memory Kibana as a server, for clients in any language. See kibanatest.Main.
package main

import "github.com/kibana-go/kibana-go/test/kibanatest"

func main() { kibanatest.Main() }
