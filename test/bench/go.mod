module github.com/kibana-go/kibana-go/test/bench

go 1.25.0

require (
	github.com/google/go-cmp v0.7.0
	github.com/kibana-go/kibana-go v0.0.0
	github.com/maypok86/otter/v2 v2.4.0
	github.com/oapi-codegen/runtime v1.8.0
)

require (
	github.com/apapsch/go-jsonmerge/v2 v2.0.0 // indirect
	github.com/cenkalti/backoff/v5 v5.0.3 // indirect
	github.com/google/uuid v1.6.0 // indirect
)

replace github.com/kibana-go/kibana-go => ../..
