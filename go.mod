module github.com/kibana-go/kibana-go

go 1.25.0

require (
	github.com/google/go-cmp v0.7.0
	go.uber.org/goleak v1.3.0
	pgregory.net/rapid v1.3.0
)

require (
	github.com/cenkalti/backoff/v5 v5.0.3
	go.yaml.in/yaml/v3 v3.0.5
)
