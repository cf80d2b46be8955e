package kibanatest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"unicode/utf8"
)

// encodeLines writes values as JSON, their keys sorted, one on each line and nothing after the last.
func encodeLines(values ...any) ([]byte, error) {
	var lines bytes.Buffer
	encoder := json.NewEncoder(&lines)
	encoder.SetEscapeHTML(false)
	for _, v := range values {
		if err := encoder.Encode(v); err != nil {
			return nil, fmt.Errorf("encode: %w", err)
		}
	}
	return bytes.TrimSuffix(lines.Bytes(), []byte("\n")), nil
}

// parseExport takes exported lines apart: blank ones and the details of the export are skipped.
func parseExport(source []byte) ([]*object, error) {
	var objects []*object
	for line := range bytes.SplitSeq(source, []byte("\n")) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 {
			continue
		}
		var value any
		if err := json.Unmarshal(line, &value); err != nil {
			return nil, fail(http.StatusBadRequest, parserText(line, err))
		}
		entry := record(value)
		if _, isDetails := entry["exportedCount"]; isDetails || value == nil {
			continue
		}
		objects = append(objects, objectFromLine(entry))
	}
	return objects, nil
}

func objectFromLine(line map[string]any) *object {
	return &object{
		Type: text(line["type"]), ID: text(line["id"]), OriginID: text(line["originId"]), Attributes: record(line["attributes"]),
		References: referencesFrom(line["references"]), Managed: line["managed"] == true,
	}
}

// parserText says what JavaScript's JSON parser says.
func parserText(line []byte, err error) string {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return err.Error()
	}
	at := int(syntax.Offset) - 1
	if at < 0 || strings.HasPrefix(syntax.Error(), "unexpected end") {
		return "Unexpected end of JSON input"
	}
	const context = 10
	from, to := max(0, at-context), min(len(line), at+context)
	before, after := "...", "..."
	if len(line) <= 4*context {
		from, to = 0, len(line)
	}
	if from == 0 {
		before = ""
	}
	if to == len(line) {
		after = ""
	}
	token, _ := utf8.DecodeRune(line[at:])
	return fmt.Sprintf(`Unexpected token '%c', %s"%s"%s is not valid JSON`, token, before, line[from:to], after)
}
