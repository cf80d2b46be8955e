package kibana

// The tools that the project needs weigh nothing in the module graph of an importer. The code generator is a module of
// its own, internal/tools, whose go.mod pins oapi-codegen; linters and scanners are pinned by version in the Makefile
// and run with go run.
