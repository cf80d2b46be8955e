package kibanatest

import "maps"

// ruleView is a rule as the API shows it.
func (s *Server) ruleView(o *object) map[string]any {
	a := o.Attributes
	shown := map[string]any{
		"id": o.ID, "name": text(a["name"]), "tags": listOrEmpty(a["tags"]), "enabled": a["enabled"] == true,
		"rule_type_id": text(a["alertTypeId"]), "consumer": text(a["consumer"]), "schedule": orEmpty(record(a["schedule"])),
		"actions": each(records(a["actions"]), func(stored map[string]any) map[string]any { return ruleActionView(o, stored) }),
		"params":  orEmpty(record(a["params"])), "created_by": a["createdBy"], "updated_by": a["updatedBy"],
		"created_at": ruleTextOr(a["createdAt"], o.CreatedAt), "updated_at": ruleTextOr(a["updatedAt"], o.UpdatedAt),
		"api_key_owner": a["apiKeyOwner"], "api_key_created_by_user": a["apiKeyCreatedByUser"],
		"throttle": a["throttle"], "notify_when": a["notifyWhen"], "mute_all": a["muteAll"] == true,
		"muted_alert_ids": listOrEmpty(a["mutedInstanceIds"]), "execution_status": ruleExecutionView(o),
		"revision": a["revision"], "running": a["running"] == true,
	}
	if shown["revision"] == nil {
		shown["revision"] = 0.0
	}
	for attribute, name := range map[string]string{
		"scheduledTaskId": "scheduled_task_id", "alertDelay": "alert_delay", "flapping": "flapping", "nextRun": "next_run",
	} {
		if value, present := a[attribute]; present && (value != nil || attribute != "scheduledTaskId") {
			shown[name] = value
		}
	}
	if last := record(a["lastRun"]); last != nil {
		shown["last_run"] = map[string]any{
			"outcome": last["outcome"], "outcome_order": last["outcomeOrder"], "outcome_msg": nil, "warning": nil, "alerts_count": last["alertsCount"],
		}
	}
	if mapped := ruleMappedParams(a); len(mapped) > 0 {
		shown["mapped_params"] = mapped
	}
	return shown
}

// ruleExecutionView tells how the last run went.
func ruleExecutionView(o *object) map[string]any {
	stored := record(o.Attributes["executionStatus"])
	shown := map[string]any{"status": "unknown", "last_execution_date": ruleTextOr(stored["lastExecutionDate"], o.CreatedAt)}
	if status := text(stored["status"]); status != "" {
		shown["status"] = status
	}
	if took, measured := stored["lastDuration"]; measured {
		shown["last_duration"] = took
	}
	return shown
}

// ruleMappedParams are the parameters that can be sorted by.
func ruleMappedParams(a map[string]any) map[string]any {
	params, mapped := record(a["params"]), map[string]any{}
	if score, is := params["riskScore"].(float64); is {
		mapped["risk_score"] = score
	}
	order := map[string]string{"low": "20-low", "medium": "40-medium", "high": "60-high", "critical": "80-critical"}
	if severity := order[text(params["severity"])]; severity != "" {
		mapped["severity"] = severity
	}
	return mapped
}

// ruleProjection is a rule reduced to the attributes that were asked for.
func (s *Server) ruleProjection(o *object, names []string) map[string]any {
	kept := map[string]any{}
	for _, name := range append([]string{"alertTypeId", "consumer"}, names...) {
		maps.Copy(kept, pick(o.Attributes, []string{name}))
	}
	reduced := o.clone()
	reduced.Attributes = kept
	all, shown := s.ruleView(reduced), map[string]any{"id": o.ID, "actions": []any{}}
	for name, attribute := range ruleAttributeNames() {
		if _, asked := kept[attribute]; asked {
			if value, present := all[name]; present {
				shown[name] = value
			}
		}
	}
	return shown
}

// ruleAttributeNames tells which attribute is behind a member.
func ruleAttributeNames() map[string]string {
	return map[string]string{
		"name": "name", "tags": "tags", "enabled": "enabled", "rule_type_id": "alertTypeId", "consumer": "consumer",
		"schedule": "schedule", "actions": "actions", "params": "params", "created_by": "createdBy", "updated_by": "updatedBy",
		"created_at": "createdAt", "updated_at": "updatedAt", "api_key_owner": "apiKeyOwner", "throttle": "throttle",
		"api_key_created_by_user": "apiKeyCreatedByUser", "notify_when": "notifyWhen", "mute_all": "muteAll",
		"muted_alert_ids": "mutedInstanceIds", "execution_status": "executionStatus", "revision": "revision", "running": "running",
		"scheduled_task_id": "scheduledTaskId", "alert_delay": "alertDelay", "flapping": "flapping", "next_run": "nextRun",
		"last_run": "lastRun",
	}
}

func listOrEmpty(v any) []any {
	items, _ := v.([]any)
	if items == nil {
		return []any{}
	}
	return items
}

func ruleTextOr(v any, other string) string {
	if t := text(v); t != "" {
		return t
	}
	return other
}
