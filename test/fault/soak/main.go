// The soak works the client hard for a time, against a Kibana and a network that keep failing, and prints its figures. It
// exits with status 1 when the client got anything wrong. See internal/soak.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"time"

	"github.com/kibana-go/kibana-go/test/fault/internal/soak"
)

func main() {
	seconds := flag.Int("seconds", 60, "how long to work")
	flag.Parse()
	log.SetOutput(io.Discard) // net/http complains of spoilt replies
	report, err := soak.Run(context.Background(), time.Duration(*seconds)*time.Second)
	if err != nil {
		fmt.Fprintln(os.Stderr, "soak:", err)
		os.Exit(2)
	}
	_, _ = report.WriteTo(os.Stdout)
	if len(report.Breaches) > 0 {
		os.Exit(1)
	}
}
