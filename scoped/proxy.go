package scoped

import (
	"net/url"
)

// WithProxy sends everything through the proxy at the given address, such as "http://proxy.example.com:3128": http,
// https, socks5 or socks5h, with or without a user and a password. The default is what the environment says in
// HTTP_PROXY, HTTPS_PROXY and NO_PROXY. An address that cannot be right makes New fail with an [*ArgumentError], which
// does not repeat it.
func WithProxy(address string) Option {
	proxy, err := url.Parse(address)
	switch {
	case err != nil, proxy.Hostname() == "":
		return refuse("WithProxy", `must be an address such as "http://proxy.example.com:3128"`)
	case proxy.Path != "" && proxy.Path != "/", proxy.RawQuery != "", proxy.Fragment != "":
		return refuse("WithProxy", "must be an address without a path and a query")
	}
	switch proxy.Scheme {
	case "http", "https", "socks5", "socks5h":
	default:
		return refuse("WithProxy", "must begin with http://, https://, socks5:// or socks5h://")
	}
	return reach("WithProxy", func(n *network) error {
		n.proxy = proxy
		return nil
	})
}

// WithUnixSocket connects to a socket in the file system, of a Kibana or a proxy that listens there, instead of to the
// host of the base URL, which only goes into the requests. No proxy is used, whatever the environment says.
func WithUnixSocket(path string) Option {
	if path == "" {
		return refuse("WithUnixSocket", "the path must not be empty")
	}
	return reach("WithUnixSocket", func(n *network) error {
		n.socket = path
		return nil
	})
}
