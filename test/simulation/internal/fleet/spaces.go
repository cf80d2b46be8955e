package fleet

import (
	"fmt"
	"math"
	"sort"
)

// space is a place for a space: now and then the space in it is deleted and another created, by the same name or a new one.
type space struct {
	place   int
	name    string
	renamed int
	exists  bool
}

func newSpaces(n int) []*space {
	spaces := make([]*space, n)
	for i := range spaces {
		spaces[i] = &space{place: i, exists: true}
		spaces[i].rename()
	}
	return spaces
}

func (s *space) rename() {
	s.renamed++
	s.name = fmt.Sprintf("space-%03d-%d", s.place, s.renamed)
}

// there tells whether a space of a name exists.
func (s *space) there(name string) bool { return s.exists && s.name == name }

// popularity draws from the numbers below n, each with a weight of 1/(i+1)^skew.
type popularity []float64

func newPopularity(n int, skew float64) popularity {
	p := make(popularity, n)
	var sum float64
	for i := range p {
		sum += math.Pow(float64(i+1), -skew)
		p[i] = sum
	}
	for i := range p {
		p[i] /= sum
	}
	return p
}

func (p popularity) draw(uniform float64) int { return min(sort.SearchFloat64s(p, uniform), len(p)-1) }
