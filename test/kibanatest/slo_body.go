package kibanatest

// newSLO is the body that creates an SLO.
func newSLO() ioShape {
	return ioObject(append(sloFields(false),
		ioField{"id", ioString, true},
		ioField{"revision", ioNumber, true},
	)...)
}

// changedSLO is the body that changes an SLO. All of it may be absent.
func changedSLO() ioShape { return ioObject(sloFields(true)...) }

func sloFields(optional bool) []ioField {
	return []ioField{
		{"name", ioString, optional},
		{"description", ioString, optional},
		{"indicator", sloIndicator(), optional},
		{"timeWindow", ioObject(
			ioField{"duration", ioDuration, false},
			ioField{"type", ioWords("rolling", "calendarAligned"), false},
		), optional},
		{"budgetingMethod", ioWords("occurrences", "timeslices"), optional},
		{"objective", ioObject(
			ioField{"target", ioNumber, false},
			ioField{"timesliceTarget", ioNumber, true},
			ioField{"timesliceWindow", ioDuration, true},
		), optional},
		{"settings", ioObject(
			ioField{"syncDelay", ioDuration, true},
			ioField{"frequency", ioDuration, true},
			ioField{"preventInitialBackfill", ioBoolean, true},
			ioField{"syncField", ioNullable(ioString), true},
		), true},
		{"groupBy", ioEither(ioList(ioString)), true},
		{"tags", ioList(ioString), true},
		{"artifacts", ioObject(
			ioField{"dashboards", ioList(ioObject(ioField{"id", ioString, false})), true},
		), true},
	}
}

// sloIndicator is what an SLO sloMeasures.
func sloIndicator() ioShape {
	kinds := map[string]ioShape{
		"sli.apm.transactionDuration":  ioObject(append(sloTransactions(), ioField{"threshold", ioNumber, false})...),
		"sli.apm.transactionErrorRate": ioObject(sloTransactions()...),
		"sli.histogram.custom":         sloMeasured(ioField{"good", sloHistogram(), false}, ioField{"total", sloHistogram(), false}),
		"sli.kql.custom":               sloMeasured(ioField{"good", sloQuery(), false}, ioField{"total", sloQuery(), false}),
		"sli.metric.custom":            sloMeasured(ioField{"good", sloEquation(), false}, ioField{"total", sloEquation(), false}),
		"sli.metric.timeslice":         sloMeasured(ioField{"metric", sloSliceEquation(), false}),
		"sli.synthetics.availability": ioObject(
			ioField{"monitorIds", ioList(sloChoice()), false},
			ioField{"index", ioString, false},
			ioField{"tags", ioList(sloChoice()), true},
			ioField{"projects", ioList(sloChoice()), true},
			ioField{"filter", sloQuery(), true},
			ioField{"dataViewId", ioString, true},
		),
	}
	for kind, params := range kinds {
		kinds[kind] = ioObject(ioField{"type", ioWords(kind), false}, ioField{"params", params, false})
	}
	return ioTagged("type", kinds)
}

func sloTransactions() []ioField {
	return []ioField{
		{"environment", ioString, false},
		{"service", ioString, false},
		{"transactionType", ioString, false},
		{"transactionName", ioString, false},
		{"index", ioString, false},
		{"filter", sloQuery(), true},
		{"dataViewId", ioString, true},
	}
}

// sloMeasured are the parameters of an indicator over the documents of an index.
func sloMeasured(of ...ioField) ioShape {
	return ioObject(append([]ioField{
		{"index", ioString, false},
		{"timestampField", ioString, false},
		{"filter", sloQuery(), true},
		{"dataViewId", ioString, true},
	}, of...)...)
}

// sloQuery is KQL, alone or with filters, which are not looked into.
func sloQuery() ioShape {
	return ioEither(ioObject(ioField{"kqlQuery", ioString, false}, ioField{"filters", ioList(ioAny), false}))
}

func sloChoice() ioShape {
	return ioObject(ioField{"value", ioString, false}, ioField{"label", ioString, false})
}

func sloHistogram() ioShape {
	bound := func(aggregation string, more ...ioField) ioShape {
		return ioObject(append([]ioField{
			{"field", ioString, false},
			{"aggregation", ioWords(aggregation), false},
			{"filter", sloQuery(), true},
		}, more...)...)
	}
	return ioTagged("aggregation", map[string]ioShape{
		"range":       bound("range", ioField{"from", ioNumber, false}, ioField{"to", ioNumber, false}),
		"value_count": bound("value_count"),
	})
}

// sloMetric is a part of an equation. One that counts documents takes no field.
func sloMetric(aggregation string, more ...ioField) ioShape {
	return ioObject(append([]ioField{
		{"name", ioString, false},
		{"aggregation", ioWords(aggregation), false},
		{"filter", sloQuery(), true},
	}, more...)...)
}

func sloEquation() ioShape {
	return ioObject(
		ioField{"metrics", ioList(ioTagged("aggregation", map[string]ioShape{
			"sum":       sloMetric("sum", ioField{"field", ioString, false}),
			"doc_count": sloMetric("doc_count"),
		})), false},
		ioField{"equation", ioString, false},
	)
}

func sloSliceEquation() ioShape {
	kinds := map[string]ioShape{
		"doc_count":  sloMetric("doc_count"),
		"percentile": sloMetric("percentile", ioField{"field", ioString, false}, ioField{"percentile", ioNumber, false}),
	}
	for _, name := range []string{"avg", "max", "min", "sum", "cardinality", "last_value", "std_deviation"} {
		kinds[name] = sloMetric(name, ioField{"field", ioString, false})
	}
	return ioObject(
		ioField{"metrics", ioList(ioTagged("aggregation", kinds)), false},
		ioField{"equation", ioString, false},
		ioField{"threshold", ioNumber, false},
		ioField{"comparator", ioWords("GT", "GTE", "LT", "LTE"), false},
	)
}
