package kibanatest

// Names that many types have.
const (
	ruleManagement    = "management"
	ruleObservability = "observability"
	ruleSecurity      = "securitySolution"
)

// registeredRuleTypes are those of Kibana's own plugins.
func registeredRuleTypes() []*ruleType {
	types := stackRuleTypes()
	types = append(types, observabilityRuleTypes()...)
	types = append(types, uptimeRuleTypes()...)
	types = append(types, detectionRuleTypes()...)
	return append(types, monitoringRuleTypes()...)
}

func stackRuleTypes() []*ruleType {
	return []*ruleType{
		{
			id: ".index-threshold", name: "Index threshold", producer: "stackAlerts", category: ruleManagement, context: "stack",
			groups: []ruleGroup{{"threshold met", "Threshold met"}},
		},
		{
			id: ".geo-containment", name: "Tracking containment", producer: "stackAlerts", category: ruleManagement, license: "gold", context: "stack",
			groups: []ruleGroup{{"Tracked entity contained", "Tracking containment met"}}, recovery: ruleGroup{"notGeoContained", "No longer contained"},
		},
		{
			id: ".es-query", name: "Elasticsearch query", producer: "stackAlerts", category: ruleManagement, context: "stack",
			groups: []ruleGroup{{"query matched", "Query matched"}},
		},
		{
			id: "transform_health", name: "Transform health", producer: "stackAlerts", category: ruleManagement, context: "transform.health",
			groups: []ruleGroup{{"transform_issue", "Issue detected"}},
		},
		{
			id: "xpack.ml.anomaly_detection_alert", name: "Anomaly detection alert", producer: "ml", category: ruleManagement, license: "platinum",
			context: "ml.anomaly-detection", groups: []ruleGroup{{"anomaly_score_match", "Anomaly score matched the condition"}},
		},
		{
			id: "xpack.ml.anomaly_detection_jobs_health", name: "Anomaly detection jobs health", producer: "ml", category: ruleManagement,
			license: "platinum", context: "ml.anomaly-detection-health", groups: []ruleGroup{{"anomaly_detection_realtime_issue", "Issue detected"}},
		},
		{
			id: "datasetQuality.degradedDocs", name: "Degraded docs", producer: "stackAlerts", category: ruleManagement, context: "dataset.quality",
			groups: []ruleGroup{{"threshold_met", "Threshold met"}},
		},
		{
			id: "streams.rules.esql", name: "ES|QL Rule", producer: "streams", category: ruleObservability, license: "enterprise", context: "streams",
			groups: []ruleGroup{{"default", "Default"}}, detects: true,
		},
	}
}

func observabilityRuleTypes() []*ruleType {
	met := []ruleGroup{{"threshold_met", "Threshold met"}}
	apm := func(id, name string) *ruleType {
		return &ruleType{id: id, name: name, producer: "apm", category: ruleObservability, context: "observability.apm", groups: met}
	}
	return []*ruleType{
		{
			id: "slo.rules.burnRate", name: "SLO burn rate", producer: "slo", category: ruleObservability, license: "platinum", context: "observability.slo",
			groups: []ruleGroup{{"slo.burnRate.alert", "Critical"}, {"slo.burnRate.high", "High"}, {"slo.burnRate.medium", "Medium"}, {"slo.burnRate.low", "Low"}},
		},
		{
			id: "observability.rules.custom_threshold", name: "Custom threshold", producer: "observability", category: ruleObservability,
			context: "observability.threshold", groups: []ruleGroup{{"custom_threshold.fired", "Alert"}, {"custom_threshold.nodata", "No Data"}},
		},
		{
			id: "metrics.alert.threshold", name: "Metric threshold", producer: "infrastructure", category: ruleObservability, context: "observability.metrics",
			groups: []ruleGroup{{"metrics.threshold.fired", "Alert"}, {"metrics.threshold.warning", "Warning"}, {"metrics.threshold.nodata", "No Data"}},
		},
		{
			id: "metrics.alert.inventory.threshold", name: "Inventory", producer: "infrastructure", category: ruleObservability, context: "observability.metrics",
			groups: []ruleGroup{{"metrics.inventory_threshold.fired", "Alert"}, {"metrics.inventory_threshold.warning", "Warning"}},
		},
		{
			id: "logs.alert.document.count", name: "Log threshold", producer: "logs", category: ruleObservability, context: "observability.logs",
			groups: []ruleGroup{{"logs.threshold.fired", "Fired"}},
		},
		apm("apm.transaction_duration", "Latency threshold"),
		apm("apm.anomaly", "APM Anomaly"),
		apm("apm.error_rate", "Error count threshold"),
		apm("apm.transaction_error_rate", "Failed transaction rate threshold"),
	}
}

func uptimeRuleTypes() []*ruleType {
	uptime := func(prefix, short, name, license string) *ruleType {
		return &ruleType{
			id: prefix + short, name: name, producer: "uptime", category: ruleObservability, license: license, context: "observability.uptime",
			groups: []ruleGroup{{prefix + "actionGroups." + short, name}},
		}
	}
	const old, synthetics = "xpack.uptime.alerts.", "xpack.synthetics.alerts."
	return []*ruleType{
		uptime(synthetics, "monitorStatus", "Synthetics monitor status", ""),
		uptime(synthetics, "tls", "Synthetics TLS certificate", ""),
		uptime(old, "monitorStatus", "Uptime monitor status", ""),
		uptime(old, "tlsCertificate", "Uptime TLS", ""),
		uptime(old, "durationAnomaly", "Uptime Duration Anomaly", "platinum"),
		uptime(old, "tls", "Uptime TLS (Legacy)", ""),
	}
}

func detectionRuleTypes() []*ruleType {
	names := [][2]string{
		{"siem.eqlRule", "Event Correlation Rule"},
		{"siem.esqlRule", "ES|QL Rule"},
		{"siem.savedQueryRule", "Saved Query Rule"},
		{"siem.indicatorRule", "Indicator Match Rule"},
		{"siem.mlRule", "Machine Learning Rule"},
		{"siem.queryRule", "Custom Query Rule"},
		{"siem.thresholdRule", "Threshold Rule"},
		{"siem.newTermsRule", "New Terms Rule"},
		{"siem.notifications", "Security Solution notification (Legacy)"},
	}
	return each(names, func(n [2]string) *ruleType {
		return &ruleType{
			id: n[0], name: n[1], producer: "siem", category: ruleSecurity, context: "security",
			groups: []ruleGroup{{"default", "Default"}}, detects: true,
		}
	})
}

func monitoringRuleTypes() []*ruleType {
	names := [][2]string{
		{"monitoring_alert_cluster_health", "Cluster health"},
		{"monitoring_alert_license_expiration", "License expiration"},
		{"monitoring_alert_cpu_usage", "CPU Usage"},
		{"monitoring_alert_missing_monitoring_data", "Missing monitoring data"},
		{"monitoring_alert_disk_usage", "Disk Usage"},
		{"monitoring_alert_thread_pool_search_rejections", "Thread pool search rejections"},
		{"monitoring_alert_thread_pool_write_rejections", "Thread pool write rejections"},
		{"monitoring_alert_jvm_memory_usage", "Memory Usage (JVM)"},
		{"monitoring_alert_nodes_changed", "Nodes changed"},
		{"monitoring_alert_logstash_version_mismatch", "Logstash version mismatch"},
		{"monitoring_alert_kibana_version_mismatch", "Kibana version mismatch"},
		{"monitoring_alert_elasticsearch_version_mismatch", "Elasticsearch version mismatch"},
		{"monitoring_ccr_read_exceptions", "CCR read exceptions"},
		{"monitoring_shard_size", "Shard size"},
	}
	return each(names, func(n [2]string) *ruleType {
		return &ruleType{id: n[0], name: n[1], producer: "monitoring", category: ruleManagement, groups: []ruleGroup{{"default", "Default"}}}
	})
}
