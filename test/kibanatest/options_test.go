package kibanatest_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestOptionsThatCannotBeMet(t *testing.T) {
	t.Parallel()
	for name, option := range map[string]kibanatest.Option{
		"empty key":              kibanatest.WithAPIKey(""),
		"empty user":             kibanatest.WithBasicAuth("", "x"),
		"invalid space":          kibanatest.WithSpaces("Bad Space"),
		"the default space":      kibanatest.WithSpaces("default"),
		"no room":                kibanatest.WithMaxSpaces(0),
		"negative log":           kibanatest.WithRequestLog(-1),
		"nil clock":              kibanatest.WithClock(nil),
		"unknown connector type": kibanatest.WithPreconfiguredConnector("x", ".nothing", "X"),
		"system connector type":  kibanatest.WithPreconfiguredConnector("x", ".cases", "X"),
	} {
		if srv, err := kibanatest.Start(option); err == nil {
			srv.Close()
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestAnAddressIsListenedOnOnce(t *testing.T) {
	t.Parallel()
	first := kibanatest.New(t, kibanatest.WithAddr("127.0.0.1:0"))
	addr := strings.TrimPrefix(first.URL, "http://")
	if second, err := kibanatest.Start(kibanatest.WithAddr(addr)); err == nil || !strings.HasPrefix(err.Error(), "listen: ") {
		t.Errorf("a second server on %s: %v, %v", addr, second, err)
	}
}
