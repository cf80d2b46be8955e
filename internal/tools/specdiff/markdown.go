package main

import (
	"fmt"
	"slices"
	"strings"
)

// markdown is the report about the documents of the given names.
func markdown(documents []string, operations operationChanges, packages []packageChanges) string {
	names := strings.Join(documents, ", ")
	breaking := having(operations.Changed, operation.breaking)
	other := having(operations.Changed, operation.other)
	if len(operations.Added)+len(operations.Removed)+len(breaking)+len(other)+len(packages) == 0 {
		return "No operation and no Go symbol differs with " + names + ".\n"
	}
	var out page
	out.line("# Changes with " + names)
	out.line("")
	out.line(fmt.Sprintf("- Operations: %d added, %d removed, %d with breaking changes, %d with other changes",
		len(operations.Added), len(operations.Removed), len(breaking), len(other)))
	out.line("- Go symbols: " + countSymbols(packages))
	if len(operations.Removed) > 0 {
		out.line("")
		out.line("Removed is what our description has and neither these documents nor our overlays do, be it that Kibana has dropped")
		out.line("it or that the documents cover another part of Kibana.")
	}
	out.operations("Added operations", operations.Added, nil)
	out.operations("Removed operations", operations.Removed, nil)
	out.operations("Breaking changes", breaking, operation.breaking)
	out.operations("Other changes", other, operation.other)
	out.symbols(packages)
	return out.String()
}

func (op operation) breaking() []string { return op.Breaking }
func (op operation) other() []string    { return op.Other }

func having(operations []*operation, findings func(operation) []string) []*operation {
	return slices.DeleteFunc(slices.Clone(operations), func(op *operation) bool { return len(findings(*op)) == 0 })
}

func countSymbols(packages []packageChanges) string {
	counts := map[changeKind]int{}
	breaking := 0
	for _, p := range packages {
		for _, c := range p.Changes {
			counts[c.kind()]++
			if c.breaking() {
				breaking++
			}
		}
	}
	return fmt.Sprintf("%d added, %d removed, %d changed; breaking: %d", counts[added], counts[removed], counts[changed], breaking)
}

type page struct{ strings.Builder }

func (p *page) line(text string) { _, _ = p.WriteString(text + "\n") }

func (p *page) heading(marks, text string) { p.line("\n" + marks + " " + text) }

// operations writes a section: the operations by package, each with its findings.
func (p *page) operations(title string, operations []*operation, findings func(operation) []string) {
	if len(operations) == 0 {
		return
	}
	p.heading("##", title)
	last := ""
	for _, op := range operations {
		if op.Package != last {
			p.heading("###", op.Package+"\n")
			last = op.Package
		}
		p.line(fmt.Sprintf("- `%s %s`, `%s`", op.Method, op.Path, op.GoMethod))
		if findings == nil {
			continue
		}
		for _, finding := range findings(*op) {
			p.line("  - " + finding)
		}
	}
}

func (p *page) symbols(packages []packageChanges) {
	if len(packages) == 0 {
		return
	}
	p.heading("##", "Go symbols")
	for _, changes := range packages {
		p.heading("###", changes.Name+"\n")
		switch {
		case changes.Added:
			p.line(fmt.Sprintf("- added: the package with all its symbols (%d)", len(changes.Changes)))
		case changes.Gone:
			p.line(fmt.Sprintf("- removed, breaking: the package with all its symbols (%d)", len(changes.Changes)))
		default:
			for _, c := range changes.Changes {
				p.line("- " + c.String())
			}
		}
	}
}

func (c symbolChange) String() string {
	switch c.kind() {
	case added:
		return "added: " + c.After.code(false)
	case removed:
		return "removed, breaking: " + c.Before.code(false)
	default:
		kind := "changed"
		if c.breaking() {
			kind = "changed, breaking"
		}
		tags := c.Before.Tag != c.After.Tag
		return fmt.Sprintf("%s: %s, was %s", kind, c.After.code(tags), c.Before.code(tags))
	}
}

// code is the declaration, for a field after its type's name, with the field's tag where that is wanted.
func (s *symbol) code(tag bool) string {
	text := s.Text
	if owner := s.Owner; owner != "" && !strings.HasPrefix(text, "func ") {
		text = owner + "." + text
	}
	if tag && s.Tag != "" {
		text += " " + s.Tag
	}
	return "`" + text + "`"
}
