package stages

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Lock remembers names, so that they stay when a document moves on: of operations by method and path, of types by the
// package and the place that they came from. Names are added and never removed.
type Lock struct{ names map[string]string }

// ReadLock reads what [Lock.Bytes] wrote.
func ReadLock(text []byte) (*Lock, error) {
	lock := &Lock{names: map[string]string{}}
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		place, name, ok := strings.Cut(line, "\t")
		if !ok || place == "" || name == "" {
			return nil, fmt.Errorf("line %d: want a place, a tab and a name, got %q", n, line)
		}
		lock.names[place] = name
	}
	return lock, nil
}

// Bytes is the lock as a file, sorted.
func (l *Lock) Bytes() []byte {
	var out bytes.Buffer
	out.WriteString("# The names that make spec gave, by the place that they came from. Written by make spec; a line may be removed to\n" +
		"# have its name made anew.\n")
	for _, place := range slices.Sorted(maps.Keys(l.names)) {
		fmt.Fprintf(&out, "%s\t%s\n", place, l.names[place])
	}
	return out.Bytes()
}
