package kibanatest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// ioShape checks a value the way io-ts does, which the routes of SLOs use: it notes every mistake, not the first one only.
// Keys of an object that no shape names are noted apart.
type ioShape func(d *ioDecoding, path string, v any)

// ioDecoding collects what is wrong with a request.
type ioDecoding struct {
	mistakes []string
	excess   []string
}

// mismatch notes a value of another type. The path has a slash before each key.
func (d *ioDecoding) mismatch(path string, v any, want string) {
	d.mistakes = append(d.mistakes, fmt.Sprintf("  in %s: %s does not match expected type %s", path, ioShown(v), want))
}

func ioShown(v any) string {
	switch v := v.(type) {
	case undefined:
		return "undefined"
	case string:
		return v
	}
	encoded, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(encoded)
}

// err is the 400 for what was noted. Excess keys are of no interest as long as there are mistakes.
func (d *ioDecoding) err() error {
	const head = "Failed to validate: \n"
	switch {
	case len(d.mistakes) > 0:
		return fail(http.StatusBadRequest, head+strings.Join(d.mistakes, "\n"))
	case len(d.excess) > 0:
		return fail(http.StatusBadRequest, head+"  Excess keys are not allowed:\n"+strings.Join(d.excess, "\n"))
	}
	return nil
}

// decodedBody checks a JSON body that is an object.
func (c *call) decodedBody(body ioShape) (map[string]any, error) {
	d := &ioDecoding{}
	body(d, "/body", c.payload)
	return record(c.payload), d.err()
}

// decodedQuery checks the query, whose values are texts.
func (c *call) decodedQuery(named ...ioField) (map[string]string, error) {
	d, given := &ioDecoding{}, map[string]any{}
	values := map[string]string{}
	for key := range c.query {
		values[key] = c.query.Get(key)
		given[key] = values[key]
	}
	ioObject(named...)(d, "/query", given)
	return values, d.err()
}
