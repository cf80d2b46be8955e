package kibanatest

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// eitherNull accepts null besides what the schema accepts.
func eitherNull(s schema) schema {
	return optional(oneOf(null(), s))
}

// webAddress is a rule for str: a URL of HTTP.
func webAddress(text string) string {
	u, err := url.Parse(text)
	switch {
	case err != nil || u.Scheme == "" || u.Host == "":
		return "value must be a valid URI (see RFC 3986)."
	case u.Scheme != "http" && u.Scheme != "https":
		return "expected URI with scheme [http|https]."
	}
	return ""
}

func logstashHost(text string) string {
	if strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://") {
		return "Host address must begin with a domain name or IP address"
	}
	u, err := url.Parse("http://" + text)
	switch {
	case err != nil:
		return "Invalid Logstash host"
	case u.Host != strings.ToLower(text):
		return "Invalid host"
	}
	return ""
}

func kafkaHost(text string) string {
	host, port, found := strings.Cut(text, ":")
	if !found || host == "" || strings.Contains(port, ":") || strings.HasPrefix(port, "//") {
		return `Invalid format. Expected "host:port" without protocol`
	}
	if n, err := strconv.Atoi(port); err != nil || n < 1 || n > 65535 {
		return "Invalid port number. Expected a number between 1 and 65535"
	}
	return ""
}

// outputSchema takes an output of any type. With isNew it must be complete, else it is a change.
func outputSchema(isNew bool) schema {
	must := func(s schema) schema {
		if isNew {
			return s
		}
		return optional(s)
	}
	hosts := func(rule func(string) string) schema { return must(atMost(10, nonEmptyList(str(rule)))) }
	search := fields{
		"hosts": hosts(webAddress), "preset": optional(oneWord("balanced", "custom", "throughput", "scale", "latency")),
		"write_to_logs_streams": eitherNull(boolean()),
	}
	remote := joinFields(search, fields{
		"service_token": eitherNull(str()), "kibana_url": eitherNull(str()), "kibana_api_key": eitherNull(str()),
		"sync_integrations": optional(boolean()), "sync_uninstalled_integrations": optional(boolean()),
	})
	kafka := kafkaFields()
	kafka["hosts"], kafka["auth_type"] = hosts(kafkaHost), must(oneWord("none", "user_pass", "ssl", "kerberos"))
	if !isNew {
		kafka["name"] = str() // an oddity of Kibana's
	}
	return oneOf(
		outputKind(isNew, "elasticsearch", search), outputKind(isNew, "remote_elasticsearch", remote, "service_token"),
		outputKind(isNew, "logstash", fields{"hosts": hosts(logstashHost)}),
		outputKind(isNew, "kafka", kafka, "password").and(kafkaTogether),
	)
}

// outputKind is the schema of one type of output, which may have some secrets besides the key for TLS.
func outputKind(isNew bool, name string, own fields, secrets ...string) schema {
	all := joinFields(outputFields(isNew), own)
	hidden := fields{"ssl": optional(fields{"key": optional(secretText())}.object())}
	for _, secret := range secrets {
		hidden[secret] = optional(secretText())
	}
	all["secrets"] = optional(hidden.object())
	all["type"] = literal(name)
	if !isNew {
		all["type"] = optional(all["type"])
	}
	return all.object("id", "name")
}

func joinFields(parts ...fields) fields {
	all := fields{}
	for _, part := range parts {
		maps.Copy(all, part)
	}
	return all
}

// outputFields are those of all types.
func outputFields(isNew bool) fields {
	name, flag := optional(str()), optional(boolean())
	if isNew {
		name, flag = str(), byDefault(false, boolean())
	}
	amount := nullable(number())
	return fields{
		"id": optional(str()), "name": name, "is_default": flag, "is_default_monitoring": flag,
		"is_internal": optional(boolean()), "is_preconfigured": optional(boolean()),
		"allow_edit": optional(atMost(1000, list(str()))),
		"ca_sha256":  eitherNull(str()), "ca_trusted_fingerprint": eitherNull(str()),
		"config_yaml": eitherNull(str()), "otel_exporter_config_yaml": eitherNull(str()), "proxy_id": eitherNull(str()),
		"ssl": eitherNull(fields{
			"certificate_authorities": optional(atMost(10, list(str()))), "certificate": optional(str()), "key": optional(str()),
			"verification_mode": optional(oneWord("full", "none", "certificate", "strict")),
		}.object()),
		"shipper": eitherNull(fields{
			"disk_queue_enabled": nullable(boolean()), "disk_queue_path": nullable(str()), "disk_queue_max_size": amount,
			"disk_queue_encryption_enabled": nullable(boolean()), "disk_queue_compression_enabled": nullable(boolean()),
			"compression_level": amount, "loadbalance": nullable(boolean()), "mem_queue_events": amount,
			"queue_flush_timeout": amount, "max_batch_bytes": amount,
		}.object()),
	}
}

func kafkaFields() fields {
	group := optional(fields{"group_events": optional(number())}.object())
	return fields{
		"version": optional(str()), "key": optional(str()), "topic": optional(str()), "client_id": optional(str()),
		"compression":       optional(oneWord("gzip", "snappy", "lz4", "none")),
		"compression_level": optional(number()), "connection_type": optional(oneWord("plaintext", "encryption")),
		"username": nullable(str()), "password": nullable(str()),
		"sasl":      eitherNull(fields{"mechanism": optional(oneWord("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"))}.object()),
		"partition": optional(oneWord("random", "round_robin", "hash")), "random": group, "round_robin": group,
		"hash":    optional(fields{"hash": optional(str()), "random": optional(boolean())}.object()),
		"headers": optional(atMost(100, list(fields{"key": str(), "value": str()}.object("key", "value")))),
		"timeout": optional(number()), "broker_timeout": optional(number()),
		"required_acks": optional(oneOf(literal(1.0), literal(0.0), literal(-1.0))),
	}
}

// kafkaTogether checks what goes together in an output for Kafka.
func kafkaTogether(path string, checked any) error {
	given := record(checked)
	never := func(key string) error { return complain(below(path, key), "a value wasn't expected to be present") }
	_, hasLevel := given["compression_level"]
	_, hasConnection := given["connection_type"]
	plain := given["auth_type"] == "none"
	switch {
	case hasLevel && given["compression"] != "gzip":
		return never("compression_level")
	case !hasLevel && given["compression"] == "gzip":
		return mismatch(below(path, "compression_level"), "number", undefined{})
	case hasConnection && !plain:
		return never("connection_type")
	case !hasConnection && plain:
		return complain(below(path, "connection_type"), "expected at least one defined value but got [undefined]")
	case given["username"] != nil && given["auth_type"] != "user_pass":
		return never("username")
	case given["password"] != nil && (given["username"] == nil || len(valuesAt(given["secrets"], "password")) > 0):
		return never("password")
	}
	return nil
}

// kafkaOnly are the members that go when an output for Kafka becomes one of another type.
func kafkaOnly() []string {
	return append(slices.Sorted(maps.Keys(kafkaFields())), "auth_type")
}
