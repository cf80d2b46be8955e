package main

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"time"
)

// hosts may be linked.
var hosts = []string{
	"docs.redis.com",
	"github.com",
	"go.dev",
	"keepachangelog.com",
	"kibana-py.readthedocs.io",
	"pkg.go.dev",
	"pypi.org",
	"semver.org",
	"valkey.io",
	"www.elastic.co",
}

// trackers are names of query parameters that only tell who sent a reader.
var trackers = []string{"fbclid", "gclid", "ref", "referrer", "source"}

// githubPath is a path of a repository on GitHub.
var githubPath = regexp.MustCompile(`^/[\w.-]+/[\w.-]+(/(issues|pull|discussions)/\d+|/(blob|tree|commit|releases)/.+|/releases)?$`)

// follow asks for every link out of the repository once.
func follow(pages []*page) (problems []problem) {
	client := &http.Client{Timeout: 30 * time.Second}
	seen := map[string]bool{}
	for _, p := range pages {
		found, _ := p.links()
		for _, l := range found {
			if seen[l.to] || badURL(l.to) != "" {
				continue
			}
			seen[l.to] = true
			if err := reach(client, l.to); err != nil {
				problems = append(problems, problem{p.name, l.line, err.Error()})
			}
		}
	}
	return problems
}

func reach(client *http.Client, to string) error {
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, to, nil)
	if err != nil {
		return err
	}
	res, err := client.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	if res.StatusCode >= http.StatusBadRequest {
		return fmt.Errorf("%s: %s", to, res.Status)
	}
	return nil
}
