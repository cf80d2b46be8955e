// Package bench measures what the client costs, beside what the same work costs by hand and through code that
// oapi-codegen's own templates make of the same description. `make bench` runs it, and docs/performance.md says what the
// figures mean. A figure that depends on the machine means something only beside the others of the same run.
package bench

//go:generate go -C ../../internal/tools run ./stockapi ../..
