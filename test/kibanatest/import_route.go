package kibanatest

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"mime"
	"mime/multipart"
	"net/http"
	"path"
	"strings"
)

func (s *Server) importFile(c *call) (*reply, error) {
	query, err := c.importOptions(fields{"overwrite": byDefault(false, boolean())})
	if err != nil {
		return nil, err
	}
	form, err := c.form(nil)
	if err != nil {
		return nil, err
	}
	im := s.newImporter(c.space, query)
	return s.runImport(c, im, form.file)
}

func (s *Server) resolveImportErrors(c *call) (*reply, error) {
	query, err := c.importOptions(fields{})
	if err != nil {
		return nil, err
	}
	replacement := fields{"type": str(), "from": str(), "to": str()}.object("type", "from", "to")
	retry := retryFields()
	retry["replaceReferences"] = byDefault([]any{}, list(replacement))
	form, err := c.form(fields{"retries": list(retry.object("type", "id"))})
	if err != nil {
		return nil, err
	}
	im := s.newImporter(c.space, query)
	if err := im.retryOnly(records(form.values["retries"])); err != nil {
		return nil, err
	}
	return s.runImport(c, im, form.file)
}

func (s *Server) runImport(c *call, im *importer, file []byte) (*reply, error) {
	objects, err := parseExport(file)
	if err != nil {
		return nil, err
	}
	result, err := im.run(objects, func(types []string) error {
		return s.authorize(c, "bulk_create", types, c.space)
	})
	if err != nil {
		return nil, err
	}
	answer := result.json()
	answer["warnings"] = result.warnings()
	return ok(answer), nil
}

// importOptions checks a query of the given fields and of those that both routes have.
func (c *call) importOptions(more fields) (map[string]any, error) {
	more["compatibilityMode"] = byDefault(false, boolean())
	more["createNewCopies"] = byDefault(false, boolean())
	query, err := c.queryAs(more)
	if err != nil {
		return nil, err
	}
	return query, checkImportOptions("request query", query)
}

// checkImportOptions refuses options that contradict each other.
func checkImportOptions(where string, options map[string]any) error {
	switch {
	case options["createNewCopies"] != true:
		return nil
	case options["overwrite"] == true:
		return complain(where, "cannot use [overwrite] with [createNewCopies]")
	case options["compatibilityMode"] == true:
		return complain(where, "cannot use [createNewCopies] with [compatibilityMode]")
	}
	return nil
}

// importForm is the multipart body of an import.
type importForm struct {
	file   []byte
	values map[string]any
}

// form takes the body apart; besides the file it must have the given fields and no others.
func (c *call) form(more fields) (*importForm, error) {
	_, params, err := mime.ParseMediaType(c.Header.Get("Content-Type"))
	if err != nil {
		return nil, unsupportedMediaType()
	}
	form, given := &importForm{}, map[string]any{}
	fileName := ""
	reader := multipart.NewReader(bytes.NewReader(c.body), params["boundary"])
	for {
		part, err := reader.NextRawPart()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, malformedForm()
		}
		content, err := io.ReadAll(part)
		if err != nil {
			return nil, malformedForm()
		}
		given[part.FormName()] = string(content)
		if part.FormName() == "file" && part.FileName() != "" {
			form.file, fileName = content, part.FileName()
			given["file"] = upload{}
		}
	}
	expected := fields{"file": streamed}
	maps.Copy(expected, more)
	checked, err := expected.object("file")("request body", given)
	if err != nil {
		return nil, err
	}
	if extension := strings.ToLower(path.Ext(fileName)); extension != ".ndjson" {
		return nil, fail(http.StatusBadRequest, "Invalid file extension "+extension)
	}
	form.values = record(checked)
	return form, nil
}

func malformedForm() *failure { return fail(http.StatusBadRequest, "Invalid multipart payload format") }

// upload stands for a file among the values of a form.
type upload struct{}

func streamed(path string, v any) (any, error) {
	if _, isFile := v.(upload); isFile {
		return v, nil
	}
	return nil, mismatch(path, "Stream", v)
}
