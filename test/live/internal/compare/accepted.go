package compare

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// Accepted are differences that are known and may stay.
type Accepted struct{ rules []*rule }

// rule accepts differences of an operation and a kind.
type rule struct {
	operation string // * stands for any text
	named     *regexp.Regexp
	kind      string // a kind, or *
	path      string // of the member: * stands for one name or a part of one, ** for any number; - is the reply as a whole
	member    *regexp.Regexp
	versions  string // those it is true of, as a prefix: "9." or "8.19"; * for all
	reason    string
	used      bool
}

const columns = 5

// ReadAccepted reads a table with a line for each rule and tabs between its columns: operation, kind, path, versions and
// reason. Lines that begin with # are comments. A rule without a reason is an error.
func ReadAccepted(r io.Reader) (*Accepted, error) {
	accepted := &Accepted{}
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) != columns || strings.TrimSpace(fields[columns-1]) == "" {
			return nil, fmt.Errorf("line %d: want operation, kind, path, versions and reason with tabs between them: %q", n, line)
		}
		added := &rule{operation: fields[0], kind: fields[1], path: fields[2], versions: fields[3], reason: fields[4]}
		added.named, added.member = pattern(added.operation, `.*`), pattern(added.path, `[^/]*`)
		accepted.rules = append(accepted.rules, added)
	}
	return accepted, lines.Err()
}

// Apply gives each difference that is accepted for a version its reason.
func (a *Accepted) Apply(found []Difference, version string) {
	for i := range found {
		for _, r := range a.rules {
			if r.covers(found[i], version) {
				found[i].Reason, r.used = r.reason, true
				break
			}
		}
	}
}

// Unused are the rules, as they are in the table, that were true of the version and met no difference.
func (a *Accepted) Unused(version string) []string {
	var unused []string
	for _, r := range a.rules {
		if !r.used && r.isOf(version) {
			unused = append(unused, strings.Join([]string{r.operation, r.kind, r.path, r.versions, r.reason}, "\t"))
		}
	}
	return unused
}

func (r *rule) covers(d Difference, version string) bool {
	return r.named.MatchString(d.Operation) && (r.kind == "*" || r.kind == string(d.Kind)) && r.isOf(version) && r.isAt(d.Path)
}

func (r *rule) isOf(version string) bool {
	return r.versions == "*" || strings.HasPrefix(version, r.versions)
}

func (r *rule) isAt(member string) bool {
	if r.path == "-" {
		return member == ""
	}
	return r.member.MatchString(member)
}

// pattern matches a text in which ** stands for anything, and * for what one is.
func pattern(text, one string) *regexp.Regexp {
	quoted := strings.ReplaceAll(regexp.QuoteMeta(text), `\*\*`, `.*`)
	return regexp.MustCompile("^" + strings.ReplaceAll(quoted, `\*`, one) + "$")
}

// Line is the rule that accepts a difference, but for its reason.
func Line(d Difference, version string) string {
	at := d.Path
	if at == "" {
		at = "-"
	}
	return strings.Join([]string{d.Operation, string(d.Kind), at, version, ""}, "\t")
}
