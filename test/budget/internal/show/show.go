// Package show is what the programs of the build budget have in common.
package show

import (
	"encoding/json"
	"fmt"
	"os"
)

// Arguments are the address of a Kibana and an API key from the command line. Without them the program ends, which is
// how its start is measured.
func Arguments() (url, apiKey string) {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: program URL APIKEY")
		os.Exit(2)
	}
	return os.Args[1], os.Args[2]
}

// Reply prints what an operation returned.
func Reply(reply any, err error) {
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(reply)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}
