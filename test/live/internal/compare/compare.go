// Package compare finds what two recordings of the same scenarios differ in, and writes it down.
package compare

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/test/live/internal/record"
)

// Kind says what a difference is about.
type Kind string

// The kinds. The last three are about the live server alone.
const (
	Missing     Kind = "missing"     // the step was made on one side only
	NoReply     Kind = "no reply"    // one side did not answer
	Status      Kind = "status"      // another status
	Media       Kind = "media"       // another media type, such as an HTML page
	OnlyFake    Kind = "only fake"   // a member that the live server does not have
	OnlyLive    Kind = "only live"   // a member that the fake does not have
	Type        Kind = "type"        // a member of another JSON type
	Message     Kind = "message"     // another text of an error
	Failure     Kind = "failure"     // another error of the client
	Undecodable Kind = "undecodable" // a success that the client cannot read
	Unfit       Kind = "unfit"       // a reply that the description does not allow
	Undescribed Kind = "undescribed" // a member that the description does not have
	Slow        Kind = "slow"        // a reply that took long
)

// Difference is one thing in which the live server is not as the fake, or not as described.
type Difference struct {
	Operation string `json:"operation"`
	Scenario  string `json:"scenario"`
	Step      string `json:"step"`
	Kind      Kind   `json:"kind"`
	// Path is the member that it is about, such as /items/[]/id; empty for the reply as a whole.
	Path string `json:"path,omitempty"`
	Fake string `json:"fake,omitempty"`
	Live string `json:"live,omitempty"`
	// Reason is why it is accepted, empty if it is not.
	Reason string `json:"reason,omitempty"`
}

// Recordings compares what a fake and a live server have answered, step by step. A reply that took longer than slow is
// a difference, unless slow is zero.
func Recordings(fake, live *record.Recording, slow time.Duration) []Difference {
	var found []Difference
	theirs := byStep(live)
	for _, f := range fake.Entries {
		l, is := theirs[stepOf(f)]
		if !is {
			found = append(found, difference(f, Missing, "", "was made", "was not made"))
			continue
		}
		delete(theirs, stepOf(f))
		found = append(found, entries(f, l)...)
		found = append(found, alone(l, slow)...)
	}
	for _, l := range live.Entries {
		if _, left := theirs[stepOf(l)]; left {
			found = append(found, difference(l, Missing, "", "was not made", "was made"))
			found = append(found, alone(l, slow)...)
		}
	}
	slices.SortStableFunc(found, func(a, b Difference) int { return cmp.Compare(a.Operation, b.Operation) })
	return found
}

func stepOf(e record.Entry) string { return e.Scenario + ": " + e.Step }

func byStep(r *record.Recording) map[string]record.Entry {
	entries := make(map[string]record.Entry, len(r.Entries))
	for _, e := range r.Entries {
		entries[stepOf(e)] = e
	}
	return entries
}

func difference(e record.Entry, kind Kind, path, fake, live string) Difference {
	return Difference{Operation: e.Name(), Scenario: e.Scenario, Step: e.Step, Kind: kind, Path: path, Fake: fake, Live: live}
}

// entries compares one step on both sides. Where the replies are of different kinds, what is in them is not compared.
func entries(fake, live record.Entry) []Difference {
	var found []Difference
	differ := func(kind Kind, fakes, lives string) bool {
		if fakes != lives {
			found = append(found, difference(fake, kind, "", fakes, lives))
		}
		return fakes != lives
	}
	switch {
	case (fake.Status == 0) != (live.Status == 0):
		differ(NoReply, outcome(fake), outcome(live))
	case fake.Status != live.Status:
		differ(Status, outcome(fake), outcome(live))
	case differ(Media, fake.Media, live.Media):
	default:
		differ(Message, fake.Message, live.Message)
		differ(Failure, fake.Failure, live.Failure)
		found = append(found, shapes(fake, live)...)
	}
	return found
}

// outcome is the status and, of a failure, what it says; for steps that sent nothing, the client's own error.
func outcome(e record.Entry) string {
	switch {
	case e.Status == 0:
		return strings.TrimSpace(e.Failure + " " + e.Message)
	case e.Status < 400:
		return strconv.Itoa(e.Status)
	}
	return strconv.Itoa(e.Status) + " " + e.Message
}

// shapes compares the members of two replies. What is in a list or a map that is empty on one side is not known there, and
// what is below a member that only one side has goes without saying.
func shapes(fake, live record.Entry) []Difference {
	var found []Difference
	paths := map[string]bool{}
	for path := range maps.Keys(fake.Shape) {
		paths[path] = true
	}
	for path := range maps.Keys(live.Shape) {
		paths[path] = true
	}
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		f, l := fake.Shape[path], live.Shape[path]
		parent := path[:max(0, strings.LastIndex(path, "/"))]
		switch {
		case f == l, (f == "" || l == "") && (strings.HasSuffix(path, "/[]") || strings.HasSuffix(path, "/*")):
		case path != "" && fake.Shape[parent] != live.Shape[parent]: // which is what differs
		case f == "":
			found = append(found, difference(fake, OnlyLive, path, "", string(l)))
		case l == "":
			found = append(found, difference(fake, OnlyFake, path, string(f), ""))
		default:
			found = append(found, difference(fake, Type, path, string(f), string(l)))
		}
	}
	return found
}

// alone is what is wrong with the live server's reply whatever the fake's is.
func alone(live record.Entry, slow time.Duration) []Difference {
	var found []Difference
	if live.Undecodable != "" {
		found = append(found, difference(live, Undecodable, "", "", live.Undecodable))
	}
	if live.Unfit != "" {
		found = append(found, difference(live, Unfit, "", "", strconv.Itoa(live.Status)+" "+live.Unfit))
	}
	for _, path := range live.Undescribed {
		found = append(found, difference(live, Undescribed, path, "", string(live.Shape[strings.ReplaceAll(path, "/*", "/[]")])))
	}
	if slow > 0 && live.Took > slow {
		found = append(found, difference(live, Slow, "", "", "took longer than "+slow.String()))
	}
	return found
}
