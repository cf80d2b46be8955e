package tenants

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Verb is what a change does.
type Verb string

// The verbs of changes. An update of a connector or a rule whose type differs deletes it and makes it anew.
const (
	Create Verb = "create"
	Update Verb = "update"
	Delete Verb = "delete"
)

// Kind is the kind of thing that a change is about: one of the constants, or the type of another saved object, such as
// "visualization".
type Kind string

// The kinds of things that a tenant has.
const (
	KindSpace     Kind = "space"
	KindConnector Kind = "connector"
	KindDataView  Kind = "data view"
	KindDashboard Kind = "dashboard"
	KindRule      Kind = "rule"
	KindRole      Kind = "role"
)

// Change is one step from what is to what should be.
type Change struct {
	Verb   Verb   `json:"verb"`   // what it does
	Kind   Kind   `json:"kind"`   // what it is about
	Tenant string `json:"tenant"` // the id of the tenant, which is that of its space
	Name   string `json:"name"`   // what people call it
	ID     string `json:"id"`     // its id in Kibana
	// Differences are the fields that a change sets, by the names of the declaration. A deletion of a space has those
	// things among them that are in the space and that the owner did not make: they go with it.
	Differences []Difference `json:"differences,omitempty"`
}

// String is the change in words, such as: create connector "Lead hook" in marketing.
func (c Change) String() string { return string(c.Verb) + " " + c.what() }

func (c Change) what() string { return describe(c.Kind, c.Tenant, c.Name) }

func describe(kind Kind, tenant, name string) string {
	if kind == KindSpace || kind == KindRole {
		return string(kind) + " " + name
	}
	return fmt.Sprintf("%s %q in %s", kind, name, tenant)
}

// block is a change as a block of lines: what it is about, and a line for each field.
func (c Change) block() string {
	sign := map[Verb]string{Create: "+", Update: "~", Delete: "-"}[c.Verb]
	var out strings.Builder
	fmt.Fprintf(&out, "%s %s\n", sign, c.what())
	for _, d := range c.Differences {
		switch {
		case c.Verb == Create || d.Before == nil:
			fmt.Fprintf(&out, "    %s: %s\n", d.Field, brief(d.After))
		case c.Verb == Delete:
			fmt.Fprintf(&out, "    %s: %s\n", d.Field, brief(d.Before))
		case d.After == nil:
			fmt.Fprintf(&out, "    %s: %s -> nothing\n", d.Field, brief(d.Before))
		default:
			fmt.Fprintf(&out, "    %s: %s -> %s\n", d.Field, brief(d.Before), brief(d.After))
		}
	}
	return out.String()
}

// brief is a value on part of a line.
func brief(value any) string {
	const longest = 72
	doc, err := json.Marshal(value)
	if err != nil {
		return "?"
	}
	line := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(doc))
	if len(line) <= longest {
		return line
	}
	cut := longest
	for !utf8.RuneStart(line[cut]) {
		cut--
	}
	return line[:cut] + "…"
}

// tally counts changes by what they do.
func tally(changes []Change) string {
	if len(changes) == 0 {
		return "nothing to change"
	}
	var parts []string
	for _, verb := range []Verb{Create, Update, Delete} {
		n := 0
		for _, c := range changes {
			if c.Verb == verb {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d to %s", n, verb))
		}
	}
	return count(len(changes), "change") + ": " + strings.Join(parts, ", ")
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
