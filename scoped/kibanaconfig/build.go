package kibanaconfig

import (
	"errors"
	"maps"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// config makes of the settings what they say.
func (s *settings) config() (*Config, error) {
	config := &Config{space: s.value("space.id")}
	for _, step := range []func(*Config) error{
		s.address, s.credential, s.space, s.headers, s.timeout, s.proxy, s.tls,
	} {
		if err := step(config); err != nil {
			return nil, err
		}
	}
	return config, nil
}

// use adds an option, which a setting is to blame for if it cannot be right.
func (s *settings) use(config *Config, at *setting, opt scoped.Option) error {
	if err := s.try(at, "http://localhost", opt); err != nil {
		return err
	}
	config.options = append(config.options, opt)
	return nil
}

// try finds out whether a client can be made, which connects to nothing.
func (s *settings) try(at *setting, address string, opts ...scoped.Option) error {
	kb, err := scoped.New(address, opts...)
	if err == nil {
		return kb.Close()
	}
	reason := err.Error()
	if argument := (*scoped.ArgumentError)(nil); errors.As(err, &argument) {
		reason = argument.Reason
	}
	return &Error{File: s.file, Key: at.key, Line: at.line, Reason: reason, Err: err}
}

// together is the error of settings that exclude each other, of which there are at least two.
func (s *settings) together(names ...string) error {
	var first *setting
	for _, name := range names {
		at := s.byKey[name]
		switch {
		case at == nil:
		case first == nil:
			first = at
		default:
			return s.wrong(at, "cannot go with "+first.key+" in line "+strconv.Itoa(first.line))
		}
	}
	return nil
}

// address is host, protocol and path, or the cloud's.
func (s *settings) address(config *Config) error {
	if err := s.together("host", "cloud.id"); err != nil {
		return err
	}
	if at := s.byKey["cloud.id"]; at != nil {
		address, err := scoped.CloudURL(s.value("cloud.id"))
		if argument := (*scoped.ArgumentError)(nil); errors.As(err, &argument) {
			return s.wrong(at, argument.Reason)
		}
		config.url = address
		return nil
	}
	at := s.byKey["host"]
	if at == nil {
		return &Error{File: s.file, Reason: "names no Kibana: there is no setup.kibana.host, kibana.host or cloud.id"}
	}
	address, reason := s.join(s.value("host"))
	if reason != "" {
		return s.wrong(at, reason)
	}
	config.url = address
	return s.try(at, address)
}

// join makes an address of a host, or of an address without a port.
func (s *settings) join(host string) (address, reason string) {
	if !strings.Contains(host, "://") {
		protocol := s.value("protocol")
		switch protocol {
		case "":
			protocol = "http"
		case "http", "https":
		default:
			return "", "cannot be reached: protocol must be http or https"
		}
		if ip := net.ParseIP(host); ip != nil && ip.To4() == nil {
			host = "[" + host + "]"
		}
		host = protocol + "://" + host
	}
	base, err := url.Parse(host)
	switch {
	case err != nil, base.Hostname() == "":
		return "", `must be an address such as "https://kibana.example.com:5601", or host:port`
	case base.User != nil:
		return "", "must hold no credential: give username and password"
	}
	if base.Port() == "" {
		base.Host = net.JoinHostPort(base.Hostname(), "5601")
	}
	if path := s.value("path"); path != "" && strings.Trim(base.Path, "/") == "" {
		base.Path = "/" + strings.Trim(path, "/")
	}
	return base.String(), ""
}

// credential is one of those that there may be. That of the cloud counts where there is no other.
func (s *settings) credential(config *Config) error {
	if err := s.together("username", "api_key", "service_token", "bearer_token"); err != nil {
		return err
	}
	if err := s.pair("username", "password"); err != nil {
		return err
	}
	for _, name := range []string{"username", "api_key", "service_token", "bearer_token", "cloud.auth"} {
		at := s.byKey[name]
		if at == nil {
			continue
		}
		switch value := s.value(name); name {
		case "username":
			return s.use(config, at, scoped.WithBasicAuth(value, s.value("password")))
		case "api_key":
			return s.use(config, at, apiKey(value))
		case "cloud.auth":
			return s.cloudAuth(config, at, value)
		default:
			return s.use(config, at, scoped.WithBearerToken(value))
		}
	}
	return nil
}

// pair is the error of two settings of which there is one.
func (s *settings) pair(one, other string) error {
	first, second := s.byKey[one], s.byKey[other]
	switch {
	case first != nil && second == nil:
		return s.wrong(first, "is there, but no "+other)
	case second != nil && first == nil:
		return s.wrong(second, "is there, but no "+one)
	}
	return nil
}

// apiKey takes the form of Beats, which is id:key, and the encoded one.
func apiKey(value string) scoped.Option {
	if id, key, ok := strings.Cut(value, ":"); ok {
		return scoped.WithAPIKeyPair(id, key)
	}
	return scoped.WithAPIKey(value)
}

func (s *settings) cloudAuth(config *Config, at *setting, value string) error {
	if s.byKey["cloud.id"] == nil {
		return s.wrong(at, "is there, but no cloud.id")
	}
	name, secret, ok := strings.Cut(value, ":")
	if !ok {
		return s.wrong(at, "must be a user name and a password with a colon between them")
	}
	return s.use(config, at, scoped.WithBasicAuth(name, secret))
}

func (s *settings) space(config *Config) error {
	if at := s.byKey["space.id"]; at != nil && config.space != "" {
		return s.use(config, at, scoped.WithSpace(config.space))
	}
	return nil
}

func (s *settings) headers(config *Config) error {
	for _, name := range slices.Sorted(maps.Keys(s.byKey)) {
		header, ok := strings.CutPrefix(name, "headers.")
		if !ok {
			continue
		}
		if err := s.use(config, s.byKey[name], scoped.WithDefaultHeader(header, s.value(name))); err != nil {
			return err
		}
	}
	return nil
}

func (s *settings) timeout(config *Config) error {
	at := s.byKey["timeout"]
	if at == nil {
		return nil
	}
	limit, err := time.ParseDuration(s.value("timeout"))
	if seconds, atoi := strconv.Atoi(s.value("timeout")); atoi == nil {
		limit, err = time.Duration(seconds)*time.Second, nil
	}
	if err != nil {
		return s.wrong(at, "must be a duration such as 90s, or a number of seconds")
	}
	return s.use(config, at, scoped.WithAttemptTimeout(limit))
}

func (s *settings) proxy(config *Config) error {
	if at := s.byKey["proxy_url"]; at != nil {
		return s.use(config, at, scoped.WithProxy(s.value("proxy_url")))
	}
	return nil
}
