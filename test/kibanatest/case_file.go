package kibanatest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"path"
	"strings"
)

// maxCaseFiles is how many files can be attached to a case.
const maxCaseFiles = 100

// caseUpload is the form of a file to attach.
type caseUpload struct {
	content   []byte
	extension string
	name      string
}

// addCaseFile answers with the whole case. What a file is goes by the extension that it came with.
func (s *Server) addCaseFile(c *call) (*reply, error) {
	file, err := c.caseUpload()
	if err != nil {
		return nil, err
	}
	o, err := s.caseOf(c, "create comments")
	if err != nil {
		return nil, err
	}
	media := caseMediaTypes()[strings.ToLower(file.extension)]
	switch {
	case media == "":
		return nil, fail(http.StatusBadRequest, "The mime type field value undefined is not allowed.")
	case !allowedInCases(media):
		return nil, fail(http.StatusBadRequest, "The mime type field value "+media+" is not allowed.")
	case len(s.partsOf(o, caseFileObject)) >= maxCaseFiles:
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("Case has reached the maximum allowed number (%d) of attached files.", maxCaseFiles))
	}
	now := timestamp(s.clock())
	extension := strings.ToLower(strings.TrimPrefix(file.extension, "."))
	stored, err := s.store.create(c.space, &object{Type: caseFileObject, References: []reference{ofCase(o.ID)}, Attributes: map[string]any{
		"name": file.name, "mime_type": media, "extension": extension, "size": float64(len(file.content)), "Status": "READY",
		"FileKind": caseOwner(o) + "FilesCases", "created": now, "Updated": now, "user": caseUser(c),
	}}, false)
	if err != nil {
		return nil, err
	}
	return s.attachToCase(c, o, map[string]any{
		"type": "externalReference", "owner": caseOwner(o), "externalReferenceId": stored.ID, "externalReferenceAttachmentTypeId": ".files",
		"externalReferenceStorage": map[string]any{"type": "savedObject", "soType": caseFileObject},
		"externalReferenceMetadata": map[string]any{"files": []any{
			map[string]any{"name": file.name, "extension": extension, "mimeType": media, "created": now},
		}},
	})
}

// caseUpload takes the form apart. Without a name of its own the file gets that of the file that was sent, without
// extension.
func (c *call) caseUpload() (*caseUpload, error) {
	_, params, err := mime.ParseMediaType(c.Header.Get("Content-Type"))
	if err != nil {
		return nil, unsupportedMediaType()
	}
	given, found := map[string]any{}, &caseUpload{}
	for reader := multipart.NewReader(bytes.NewReader(c.body), params["boundary"]); ; {
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
			found.content, found.extension = content, path.Ext(part.FileName())
			found.name = strings.TrimSuffix(part.FileName(), found.extension)
		}
	}
	checked, err := checkCase(given, []caseField{{"file", true, caseText("file")}, {"filename", false, caseLimitedText("filename", 160)}})
	if err != nil {
		return nil, err
	}
	if name, named := checked["filename"].(string); named {
		found.name = name
	}
	return found, nil
}

// caseMediaTypes tells what a file is by its extension.
func caseMediaTypes() map[string]string {
	return map[string]string{
		".txt": "text/plain", ".text": "text/plain", ".log": "text/plain", ".csv": "text/csv", ".json": "application/json",
		".pdf": "application/pdf", ".zip": "application/zip", ".gz": "application/gzip", ".tar": "application/x-tar",
		".bz": "application/x-bzip", ".bz2": "application/x-bzip2", ".7z": "application/x-7z-compressed",
		".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif", ".bmp": "image/bmp",
		".svg": "image/svg+xml", ".webp": "image/webp", ".tif": "image/tiff", ".tiff": "image/tiff", ".avif": "image/avif", ".heic": "image/heic",
		".html": "text/html", ".md": "text/markdown", ".xml": "text/xml", ".js": "text/javascript", ".sh": "application/x-sh",
		".exe": "application/x-msdos-program", ".bin": "application/octet-stream", ".yaml": "text/yaml", ".yml": "text/yaml",
		".doc": "application/msword", ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	}
}

// allowedInCases tells whether files of a type can be attached.
func allowedInCases(media string) bool {
	switch media {
	case "text/plain", "text/csv", "application/json", "application/pdf", "application/zip", "application/gzip", "application/x-tar",
		"application/x-bzip", "application/x-bzip2", "application/x-7z-compressed":
		return true
	}
	return strings.HasPrefix(media, "image/")
}
