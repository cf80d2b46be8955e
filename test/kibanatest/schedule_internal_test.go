package kibanatest

import (
	"encoding/json"
	"testing"
	"time"
)

func TestWhereAMaintenanceWindowStands(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, time.March, 11, 12, 0, 0, 0, time.UTC) // a Wednesday, the second of the month
	for _, test := range []struct{ name, custom, want string }{
		{"before", `{"start":"2026-03-11T12:00:01.000Z","duration":"1h"}`, "upcoming"},
		{"at the start", `{"start":"2026-03-11T12:00:00.000Z","duration":"1s"}`, "running"},
		{"at the end", `{"start":"2026-03-11T11:00:00.000Z","duration":"60m"}`, "finished"},
		{"for days", `{"start":"2026-03-01T00:00:00.000Z","duration":"11d"}`, "running"},
		{"forever", `{"start":"2020-03-01T00:00:00.000Z","duration":"-1"}`, "running"},
		{"beyond what is known", `{"start":"2030-03-01T00:00:00.000Z","duration":"1h"}`, "finished"},
		{"empty recurrence", `{"start":"2026-03-11T11:30:00.000Z","duration":"1h","recurring":{}}`, "running"},
		{"daily, open", `{"start":"2026-03-01T11:30:00.000Z","duration":"1h","recurring":{"every":"1d"}}`, "running"},
		{"daily, closed", `{"start":"2026-03-01T10:30:00.000Z","duration":"1h","recurring":{"every":"1d"}}`, "upcoming"},
		{"every second day, another", `{"start":"2026-03-10T11:30:00.000Z","duration":"1h","recurring":{"every":"2d"}}`, "upcoming"},
		{"every second day, this", `{"start":"2026-03-09T11:30:00.000Z","duration":"1h","recurring":{"every":"2d"}}`, "running"},
		{"ended", `{"start":"2026-03-01T11:30:00.000Z","duration":"1h","recurring":{"every":"1d","end":"2026-03-10T23:00:00.000Z"}}`, "finished"},
		{"often enough", `{"start":"2026-03-09T11:30:00.000Z","duration":"1h","recurring":{"every":"1d","occurrences":2}}`, "finished"},
		{"the last time", `{"start":"2026-03-09T11:30:00.000Z","duration":"1h","recurring":{"every":"1d","occurrences":3}}`, "running"},
		{"weekly, on the day of the start", `{"start":"2026-03-04T11:30:00.000Z","duration":"1h","recurring":{"every":"1w"}}`, "running"},
		{"weekly, on named days", `{"start":"2026-03-02T11:30:00.000Z","duration":"1h","recurring":{"every":"1w","onWeekDay":["MO","WE"]}}`, "running"},
		{"weekly, on other days", `{"start":"2026-03-11T11:30:00.000Z","duration":"1h","recurring":{"every":"1w","onWeekDay":["TU"]}}`, "upcoming"},
		{"every second week, the other", `{"start":"2026-03-04T11:30:00.000Z","duration":"1h","recurring":{"every":"2w"}}`, "upcoming"},
		{"monthly, on the day of the start", `{"start":"2026-01-11T11:30:00.000Z","duration":"1h","recurring":{"every":"1M"}}`, "running"},
		{"monthly, on a named day", `{"start":"2026-01-01T11:30:00.000Z","duration":"1h","recurring":{"every":"1M","onMonthDay":[1,11]}}`, "running"},
		{"monthly, on the second Wednesday", `{"start":"2026-01-01T11:30:00.000Z","duration":"1h","recurring":{"every":"1M","onWeekDay":["+2WE"]}}`, "running"},
		{"monthly, on the third last Wednesday", `{"start":"2026-01-01T11:30:00.000Z","duration":"1h","recurring":{"every":"1M","onWeekDay":["-3WE"]}}`, "running"},
		{"monthly, on the last Wednesday", `{"start":"2026-01-01T11:30:00.000Z","duration":"1h","recurring":{"every":"1M","onWeekDay":["-1WE"]}}`, "upcoming"},
		{"yearly", `{"start":"2020-03-11T11:30:00.000Z","duration":"1h","recurring":{"every":"1y"}}`, "running"},
		{"yearly, in named months", `{"start":"2020-01-11T11:30:00.000Z","duration":"1h","recurring":{"every":"1y","onMonth":[3]}}`, "running"},
		{"yearly, in another month", `{"start":"2020-01-11T11:30:00.000Z","duration":"1h","recurring":{"every":"1y"}}`, "upcoming"},
		{"in a time zone", `{"start":"2026-01-01T12:30:00.000Z","duration":"1h","timezone":"America/New_York","recurring":{"every":"1d"}}`, "running"},
		{"a day that never comes", `{"start":"2026-01-01T12:30:00.000Z","duration":"1h","recurring":{"onMonth":[2],"onMonthDay":[30]}}`, "finished"},
		{"a duration without end", `{"start":"2026-01-01T12:30:00.000Z","duration":"99999999999999999999d"}`, "running"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var custom map[string]any
			if err := json.Unmarshal([]byte(test.custom), &custom); err != nil {
				t.Fatal(err)
			}
			if got := scheduleOf(custom).status(now, now.Add(horizon)); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}
