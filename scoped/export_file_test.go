package scoped_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
)

// objectsIn reads the lines of a file with their numbers until something ends them.
func objectsIn(file *scoped.ExportFile) ([]string, error) {
	var read []string
	for line, err := range file.Lines() {
		if err != nil {
			return read, err
		}
		read = append(read, fmt.Sprintf("%d %s", file.Line(), line))
	}
	return read, nil
}

func TestAFileOfExportsIsReadObjectByObject(t *testing.T) {
	t.Parallel()
	missing := `{"exportedCount":1,"missingRefCount":1,"missingReferences":[{"id":"gone","type":"search"}]}`
	text := line1 + "\n" + line2 + "\n" + details + "\n\n " + line1 + "\n" + missing
	file := scoped.ReadExportFile(iotest.OneByteReader(strings.NewReader(text)))
	read, err := objectsIn(file)
	if diff := cmp.Diff([]string{"1 " + line1, "2 " + line2, "5 " + line1}, read); diff != "" || err != nil {
		t.Errorf("%s, %v", diff, err)
	}
	found := file.Details()
	if len(found) != 2 || found[0].ExportedCount != 2 || len(found[1].MissingReferences) != 1 || found[1].MissingReferences[0].ID != "gone" {
		t.Errorf("details: %+v", found)
	}
}

func TestAFileOfExportsIsReadUpToWhatIsWrong(t *testing.T) {
	t.Parallel()
	broken := errors.New("disk on fire")
	long := strings.Repeat(larger("v")+"\n", 50)
	for name, test := range map[string]struct {
		file io.Reader
		good int
		is   error
	}{
		"empty":             {strings.NewReader(""), 0, io.ErrUnexpectedEOF},
		"breaks off":        {strings.NewReader(line1 + "\n" + line2[:40]), 1, io.ErrUnexpectedEOF},
		"objects lost":      {strings.NewReader(line1 + "\n" + details + "\n"), 1, io.ErrUnexpectedEOF},
		"not JSON":          {strings.NewReader(line1 + "\n{nope}\n" + line2), 1, nil},
		"not JSON, far off": {strings.NewReader(long + "{nope}\n" + long), 50, nil},
		"cannot be read":    {io.MultiReader(strings.NewReader(line1+"\n"), iotest.ErrReader(broken)), 1, broken},
	} {
		read, err := objectsIn(scoped.ReadExportFile(test.file))
		var fault *scoped.FileError
		if !errors.As(err, &fault) || fault.Line != test.good+1 || len(read) != test.good {
			t.Errorf("%s: %d objects, %v, want %d and a *FileError", name, len(read), err, test.good)
			continue
		}
		if test.is != nil && !errors.Is(err, test.is) || test.is == nil && fault.Err != nil {
			t.Errorf("%s: %v has the cause %v, want %v", name, err, fault.Err, test.is)
		}
	}
}

func TestNoMoreOfAFileIsReadThanIsWanted(t *testing.T) {
	t.Parallel()
	file := scoped.ReadExportFile(io.MultiReader(strings.NewReader(line1+"\n"+line2+"\n"), iotest.ErrReader(io.ErrNoProgress)))
	for _, err := range file.Lines() {
		if err != nil {
			t.Error(err)
		}
		break
	}
	if file.Line() != 1 {
		t.Errorf("line %d", file.Line())
	}
}

func TestAFileErrorSaysWhatWasImported(t *testing.T) {
	t.Parallel()
	for succeeded, want := range map[int]string{
		0: `[Space: sales] import: line 7 of the file: is not a JSON object; nothing was imported`,
		5: `[Space: sales] import: line 7 of the file: is not a JSON object; objects imported before: 5`,
	} {
		err := &scoped.FileError{SpaceID: "sales", Line: 7, Reason: "is not a JSON object", Succeeded: succeeded}
		if diff := cmp.Diff(want, err.Error()); diff != "" {
			t.Error(diff)
		}
	}
}
