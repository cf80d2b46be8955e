package main

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// report is all changes as Markdown: what breaks first, packages that are written by hand before those of domains.
func report(modules []moduleChanges) string {
	var out strings.Builder
	out.WriteString("# Changes of the API\n\n| module | since | incompatible | compatible |\n|-|-|-|-|\n")
	var byHand, domains []*change
	for _, m := range modules {
		if m.since == "" {
			fmt.Fprintf(&out, "| %s | no version yet%s | | |\n", m.folder, m.unseen)
			continue
		}
		breaking := len(having(m.changes, false))
		fmt.Fprintf(&out, "| %s | %s | %d | %d |\n", m.folder, m.since, breaking, len(m.changes)-breaking)
		for _, c := range m.changes {
			if generated(c.pkg) {
				domains = append(domains, c)
			} else {
				byHand = append(byHand, c)
			}
		}
	}
	byPackage(&out, "##", byHand)
	if len(domains) > 0 {
		out.WriteString("\n## Domains\n")
		byPackage(&out, "###", domains)
	}
	return out.String()
}

// byPackage writes changes, which are in the order of packages, with a heading for each package.
func byPackage(out *strings.Builder, marks string, changes []*change) {
	for len(changes) > 0 {
		pkg := changes[0].pkg
		end := slices.IndexFunc(changes, func(c *change) bool { return c.pkg != pkg })
		if end < 0 {
			end = len(changes)
		}
		title := pkg
		if generated(pkg) {
			title = path.Base(pkg)
		}
		fmt.Fprintf(out, "\n%s %s\n", marks, title)
		list(out, "Incompatible", having(changes[:end], false))
		list(out, "Compatible", having(changes[:end], true))
		changes = changes[end:]
	}
}

func having(changes []*change, compatible bool) []*change {
	return slices.DeleteFunc(slices.Clone(changes), func(c *change) bool { return c.compatible != compatible })
}

func list(out *strings.Builder, title string, changes []*change) {
	if len(changes) == 0 {
		return
	}
	fmt.Fprintf(out, "\n%s:\n\n", title)
	for _, c := range changes {
		line := "- " + c.what
		if c.symbol != "" {
			line = "- `" + c.symbol + "`: " + c.what
		}
		if c.note != "" {
			line += " (" + c.note + ")"
		}
		out.WriteString(line + "\n")
	}
}
