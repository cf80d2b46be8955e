package main

import "strings"

// width is where comments are folded.
const width = 120

// comment makes a Go comment of a text that may span lines.
func comment(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight("// "+line, " ")
	}
	return strings.Join(lines, "\n")
}

// readable folds long comments and writes any the short way.
func readable(code string) string {
	var out strings.Builder
	for line := range strings.Lines(code) {
		text := strings.TrimLeft(line, "\t")
		indent := line[:len(line)-len(text)]
		if words, ok := strings.CutPrefix(text, "// "); ok && len(line) > width {
			fold(&out, indent+"// ", words)
			continue
		}
		out.WriteString(strings.ReplaceAll(line, "interface{}", "any"))
	}
	return out.String()
}

// fold writes words on lines that begin alike and are at most width long, a tab counting as four.
func fold(out *strings.Builder, begin, words string) {
	used := 0
	for word := range strings.FieldsSeq(words) {
		if used > 0 && used+1+len(word) > width {
			out.WriteByte('\n')
			used = 0
		}
		if used == 0 {
			out.WriteString(strings.TrimRight(begin, " "))
			used = len(begin) + 3*strings.Count(begin, "\t") - 1
		}
		out.WriteString(" " + word)
		used += 1 + len(word)
	}
	out.WriteByte('\n')
}
