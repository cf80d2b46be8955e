module github.com/kibana-go/kibana-go/test/load

go 1.25.0

require (
	github.com/HdrHistogram/hdrhistogram-go v1.4.0
	github.com/google/go-cmp v0.7.0
	github.com/kibana-go/kibana-go v0.0.0
	github.com/kibana-go/kibana-go/test/bench v0.0.0
	gonum.org/v1/gonum v0.17.0
)

require github.com/cenkalti/backoff/v5 v5.0.3 // indirect

replace (
	github.com/kibana-go/kibana-go => ../..
	github.com/kibana-go/kibana-go/test/bench => ../bench
)
