package record

import (
	"encoding/json"
	"os"
)

// Save writes the recording to a file. It shows no values and no credential.
func (r *Recording) Save(file string) error {
	doc, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(doc, '\n'), 0o600)
}

// Load reads a recording that Save has written.
func Load(file string) (*Recording, error) {
	doc, err := os.ReadFile(file) //nolint:gosec // the caller says which
	if err != nil {
		return nil, err
	}
	recording := &Recording{}
	return recording, json.Unmarshal(doc, recording)
}
