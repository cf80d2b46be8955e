package kibanatest_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestStatusTellsStrangersTheLevelOnly(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey(goodKey), kibanatest.WithVersion("9.2.1"))
	for _, header := range []string{"", "ApiKey wrong"} {
		got := newClient(t, srv).with("Authorization", header).do("GET", "/api/status", "").want(200).body
		if got != `{"status":{"overall":{"level":"available"}}}` {
			t.Errorf("%q sees %s", header, got)
		}
	}
	full := newClient(t, srv).with("Authorization", "ApiKey "+goodKey).do("GET", "/s/any/api/status", "").want(200)
	for _, path := range [][]any{
		{"name"}, {"uuid"}, {"version", "build_hash"}, {"version", "build_number"}, {"version", "build_snapshot"}, {"version", "build_flavor"},
		{"version", "build_date"}, {"status", "overall", "summary"}, {"status", "core", "savedObjects"}, {"status", "plugins", "spaces", "level"},
		{"metrics", "last_updated"}, {"metrics", "collection_interval_in_millis"}, {"metrics", "elasticsearch_client"},
	} {
		if full.at(path...) == nil {
			t.Errorf("no %v in %s", path, full.body)
		}
	}
	if full.at("version", "number") != "9.2.1" || full.at("status", "core", "elasticsearch", "level") != "available" {
		t.Errorf("status %s", full.body)
	}
	newClient(t, srv).do("GET", "/api/status?v7format=true&v8format=true", "").
		fails(400, "[request query]: provide only one format option: v7format or v8format")
}

func TestStatusReportsTheLevelThatIsSet(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey(goodKey))
	stranger, friend := newClient(t, srv), newClient(t, srv).with("Authorization", "ApiKey "+goodKey)
	for level, status := range map[string]int{"degraded": 200, "unavailable": 503, "critical": 503, "available": 200} {
		if err := srv.SetStatus(level, "because"); err != nil {
			t.Fatal(err)
		}
		got := friend.do("GET", "/api/status", "").want(status)
		if got.at("status", "overall", "level") != level || got.at("status", "core", "elasticsearch", "summary") != "because" {
			t.Errorf("%s: %s", level, got.body)
		}
		if got := stranger.do("GET", "/api/status", "").want(status).body; got != `{"status":{"overall":{"level":"`+level+`"}}}` {
			t.Errorf("%s: strangers see %s", level, got)
		}
		friend.do("GET", "/api/spaces/space", "").want(200)
	}
	if err := srv.SetStatus("green", ""); err == nil {
		t.Error("green was taken for a level")
	}
}

func TestStatusTellsWhatSortOfBuildItIs(t *testing.T) {
	t.Parallel()
	plain := newClient(t, kibanatest.New(t)).do("GET", "/api/status", "")
	if plain.at("version", "build_flavor") != "traditional" || plain.at("version", "build_snapshot") != false {
		t.Errorf("a release: %s", plain.body)
	}
	special := newClient(t, kibanatest.New(t, kibanatest.WithServerless(), kibanatest.WithVersion("9.4.0-SNAPSHOT"))).do("GET", "/api/status", "")
	if special.at("version", "build_flavor") != "serverless" || special.at("version", "build_snapshot") != true || special.at("version", "number") != "9.4.0" {
		t.Errorf("a snapshot of serverless: %s", special.body)
	}
}

func TestFeatures(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("GET", "/api/features?a=b", "").fails(400, "[request query.a]: definition for this key is missing")
	list := c.do("GET", "/api/features?ignoreValidLicenses=true", "").want(200)
	ids, last := map[any]bool{}, 0.0
	for i := range list.len() {
		ids[list.at(i, "id")] = true
		order, _ := list.at(i, "order").(float64)
		if order < last || list.text(i, "category", "label") == "" || list.at(i, "privileges", "all", "ui") == nil {
			t.Errorf("item %d: %v", i, list.at(i))
		}
		last = order
	}
	for _, id := range []string{"dev_tools", "advancedSettings", "indexPatterns", "savedObjectsManagement", "fleetv2"} {
		if !ids[id] {
			t.Errorf("no feature %s", id)
		}
	}
}
