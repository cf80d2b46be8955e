// Package description has what the in-memory Kibana has to know of api/kibana-openapi.yaml: the operations, and the
// schemas of what they take and answer. The files in data are generated; each is read when it is first needed, once in a
// process, and nothing that this package returns may be changed.
package description

import (
	"embed"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
)

//go:embed data
var data embed.FS

// Entry is an operation in the list of all.
type Entry struct {
	Method, Path, Domain string
	Name                 string // of the method of a client
	Global               bool   // means the same in every space
}

// Operations lists all operations.
var Operations = sync.OnceValue(func() []Entry {
	table, err := data.ReadFile("data/operations.tsv")
	if err != nil {
		panic(err) // it is part of the program
	}
	var all []Entry
	for line := range strings.Lines(string(table)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		all = append(all, Entry{Method: f[0], Path: f[1], Domain: f[2], Global: f[3] == "global", Name: f[4]})
	}
	return all
})

// Domain is the operations of one tag, with the schemas that they use.
type Domain struct {
	Operations []*Operation
	Schemas    map[string]*Schema
}

// Operation is one operation. Its path has its parameters in braces.
type Operation struct {
	Method, Path, Scope string
	Query               []Parameter
	Request             *Content // nil without a body
	Status              int      // that of a success
	Reply               *Content // nil without a body
}

// Parameter is a parameter of the query.
type Parameter struct {
	Name     string
	Required bool
	Commas   bool // a list is sent as one value with commas in it
	Schema   *Schema
}

// Content is the body of a request or a reply.
type Content struct {
	Media    string
	Required bool
	Schema   *Schema
}

var domains sync.Map // the loader of each domain that was asked for

// Load reads the domain with a name, which an Entry has.
func Load(name string) *Domain {
	load, _ := domains.LoadOrStore(name, sync.OnceValue(func() *Domain { return read(name) }))
	loader, _ := load.(func() *Domain)
	return loader()
}

// read panics when a file cannot be read: the files are part of the program, and a test reads them all.
func read(name string) *Domain {
	text, err := data.ReadFile("data/" + name + ".json")
	if err != nil {
		panic(err)
	}
	var d Domain
	if err := json.Unmarshal(text, &d); err != nil {
		panic(fmt.Errorf("domain %s: %w", name, err))
	}
	return &d
}

// Find returns an operation by its method and path, nil if the domain does not have it.
func (d *Domain) Find(method, path string) *Operation {
	for _, op := range d.Operations {
		if op.Method == method && op.Path == path {
			return op
		}
	}
	return nil
}
