// Package dashboards manages dashboards as code: what a reader sees is what CreateDashboard takes, with
// types for panels, controls and charts.
//
// Writes carry no version, so the last one wins. Kibana leaves out panels that this form cannot express, and
// warns of them in the reply of GetDashboard: to write such a dashboard back loses them.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package dashboards

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AccessMode.
const (
	AccessModeDefault         AccessMode = "default"
	AccessModeWriteRestricted AccessMode = "write_restricted"
)

// The values of By.
const (
	ByCount By = "_count"
	ByKey   By = "_key"
)

// The values of ByteFormatType.
const (
	ByteFormatTypeBits  ByteFormatType = "bits"
	ByteFormatTypeBytes ByteFormatType = "bytes"
)

// The values of CollapseBy.
const (
	CollapseByAvg CollapseBy = "avg"
	CollapseByMax CollapseBy = "max"
	CollapseByMin CollapseBy = "min"
	CollapseBySum CollapseBy = "sum"
)

// The values of ColumnType.
const (
	ColumnTypeMetric ColumnType = "metric"
	ColumnTypeRow    ColumnType = "row"
)

// The values of ConditionGroupOperator.
const (
	ConditionGroupOperatorAnd ConditionGroupOperator = "and"
	ConditionGroupOperatorOr  ConditionGroupOperator = "or"
)

// The values of ConfigDrilldownURLDrilldownTrigger.
const (
	ConfigDrilldownURLDrilldownTriggerOnClickImage    ConfigDrilldownURLDrilldownTrigger = "on_click_image"
	ConfigDrilldownURLDrilldownTriggerOnOpenPanelMenu ConfigDrilldownURLDrilldownTrigger = "on_open_panel_menu"
)

// The values of ConfigView.
const (
	ConfigViewCardView    ConfigView = "cardView"
	ConfigViewCompactView ConfigView = "compactView"
)

// The values of DatatableDensityMode.
const (
	DatatableDensityModeCompact  DatatableDensityMode = "compact"
	DatatableDensityModeDefault  DatatableDensityMode = "default"
	DatatableDensityModeExpanded DatatableDensityMode = "expanded"
)

// The values of DatatableESQLMetricAlignment.
const (
	DatatableESQLMetricAlignmentCenter DatatableESQLMetricAlignment = "center"
	DatatableESQLMetricAlignmentLeft   DatatableESQLMetricAlignment = "left"
	DatatableESQLMetricAlignmentRight  DatatableESQLMetricAlignment = "right"
)

// The values of DatatableESQLMetricApplyColorTo.
const (
	DatatableESQLMetricApplyColorToBackground DatatableESQLMetricApplyColorTo = "background"
	DatatableESQLMetricApplyColorToBadge      DatatableESQLMetricApplyColorTo = "badge"
	DatatableESQLMetricApplyColorToValue      DatatableESQLMetricApplyColorTo = "value"
)

// The values of Density.
const (
	DensityCompact  Density = "compact"
	DensityExpanded Density = "expanded"
	DensityNormal   Density = "normal"
)

// The values of DirectionOperation.
const (
	DirectionOperationAverage           DirectionOperation = "average"
	DirectionOperationCount             DirectionOperation = "count"
	DirectionOperationLastValue         DirectionOperation = "last_value"
	DirectionOperationMax               DirectionOperation = "max"
	DirectionOperationMedian            DirectionOperation = "median"
	DirectionOperationMin               DirectionOperation = "min"
	DirectionOperationStandardDeviation DirectionOperation = "standard_deviation"
	DirectionOperationSum               DirectionOperation = "sum"
	DirectionOperationUniqueCount       DirectionOperation = "unique_count"
)

// The values of DonutHole.
const (
	DonutHoleL    DonutHole = "l"
	DonutHoleM    DonutHole = "m"
	DonutHoleNone DonutHole = "none"
	DonutHoleS    DonutHole = "s"
)

// The values of Extend.
const (
	ExtendNearest Extend = "nearest"
	ExtendNone    Extend = "none"
	ExtendZero    Extend = "zero"
)

// The values of GaugeShapeCircularType.
const (
	GaugeShapeCircularTypeArc        GaugeShapeCircularType = "arc"
	GaugeShapeCircularTypeCircle     GaugeShapeCircularType = "circle"
	GaugeShapeCircularTypeSemiCircle GaugeShapeCircularType = "semi_circle"
)

// The values of GroupFiltersGroupBy.
const (
	GroupFiltersGroupByIndex            GroupFiltersGroupBy = "_index"
	GroupFiltersGroupBySLOIndicatorType GroupFiltersGroupBy = "slo.indicator.type"
	GroupFiltersGroupBySLOTags          GroupFiltersGroupBy = "slo.tags"
	GroupFiltersGroupByStatus           GroupFiltersGroupBy = "status"
)

// The values of HeatmapLegendVisibility.
const (
	HeatmapLegendVisibilityHidden  HeatmapLegendVisibility = "hidden"
	HeatmapLegendVisibilityVisible HeatmapLegendVisibility = "visible"
)

// The values of HeatmapXAxisSort.
const (
	HeatmapXAxisSortAsc  HeatmapXAxisSort = "asc"
	HeatmapXAxisSortDesc HeatmapXAxisSort = "desc"
)

// The values of Icon.
const (
	IconAlert         Icon = "alert"
	IconAsterisk      Icon = "asterisk"
	IconBell          Icon = "bell"
	IconBolt          Icon = "bolt"
	IconBug           Icon = "bug"
	IconCircle        Icon = "circle"
	IconEditorComment Icon = "editor_comment"
	IconFlag          Icon = "flag"
	IconHeart         Icon = "heart"
	IconMapMarker     Icon = "map_marker"
	IconPinFilled     Icon = "pin_filled"
	IconStarEmpty     Icon = "star_empty"
	IconStarFilled    Icon = "star_filled"
	IconTag           Icon = "tag"
	IconTriangle      Icon = "triangle"
)

// The values of Interpolation.
const (
	InterpolationLinear  Interpolation = "linear"
	InterpolationSmooth  Interpolation = "smooth"
	InterpolationStepped Interpolation = "stepped"
)

// The values of LabelsAlignment.
const (
	LabelsAlignmentBottom LabelsAlignment = "bottom"
	LabelsAlignmentTop    LabelsAlignment = "top"
)

// The values of LabelsPosition.
const (
	LabelsPositionInside  LabelsPosition = "inside"
	LabelsPositionOutside LabelsPosition = "outside"
)

// The values of LegacyColorByValueRange.
const (
	LegacyColorByValueRangeAbsolute   LegacyColorByValueRange = "absolute"
	LegacyColorByValueRangePercentage LegacyColorByValueRange = "percentage"
)

// The values of LegacyMetricCountMetricSize.
const (
	LegacyMetricCountMetricSizeL   LegacyMetricCountMetricSize = "l"
	LegacyMetricCountMetricSizeM   LegacyMetricCountMetricSize = "m"
	LegacyMetricCountMetricSizeS   LegacyMetricCountMetricSize = "s"
	LegacyMetricCountMetricSizeXl  LegacyMetricCountMetricSize = "xl"
	LegacyMetricCountMetricSizeXs  LegacyMetricCountMetricSize = "xs"
	LegacyMetricCountMetricSizeXxl LegacyMetricCountMetricSize = "xxl"
)

// The values of LegendSize.
const (
	LegendSizeAuto LegendSize = "auto"
	LegendSizeL    LegendSize = "l"
	LegendSizeM    LegendSize = "m"
	LegendSizeS    LegendSize = "s"
	LegendSizeXl   LegendSize = "xl"
)

// The values of MetricIconConfigAlignment.
const (
	MetricIconConfigAlignmentLeft  MetricIconConfigAlignment = "left"
	MetricIconConfigAlignmentRight MetricIconConfigAlignment = "right"
)

// The values of MetricIconConfigName.
const (
	MetricIconConfigNameAlert         MetricIconConfigName = "alert"
	MetricIconConfigNameAsterisk      MetricIconConfigName = "asterisk"
	MetricIconConfigNameBell          MetricIconConfigName = "bell"
	MetricIconConfigNameBolt          MetricIconConfigName = "bolt"
	MetricIconConfigNameBug           MetricIconConfigName = "bug"
	MetricIconConfigNameCompute       MetricIconConfigName = "compute"
	MetricIconConfigNameEditorComment MetricIconConfigName = "editor_comment"
	MetricIconConfigNameFlag          MetricIconConfigName = "flag"
	MetricIconConfigNameGlobe         MetricIconConfigName = "globe"
	MetricIconConfigNameHeart         MetricIconConfigName = "heart"
	MetricIconConfigNameMapMarker     MetricIconConfigName = "map_marker"
	MetricIconConfigNamePin           MetricIconConfigName = "pin"
	MetricIconConfigNameSortDown      MetricIconConfigName = "sort_down"
	MetricIconConfigNameSortUp        MetricIconConfigName = "sort_up"
	MetricIconConfigNameStarEmpty     MetricIconConfigName = "star_empty"
	MetricIconConfigNameTag           MetricIconConfigName = "tag"
	MetricIconConfigNameTemperature   MetricIconConfigName = "temperature"
)

// The values of MetricNoESQLDrilldownURLDrilldownTrigger.
const (
	MetricNoESQLDrilldownURLDrilldownTriggerOnClickRow      MetricNoESQLDrilldownURLDrilldownTrigger = "on_click_row"
	MetricNoESQLDrilldownURLDrilldownTriggerOnClickValue    MetricNoESQLDrilldownURLDrilldownTrigger = "on_click_value"
	MetricNoESQLDrilldownURLDrilldownTriggerOnOpenPanelMenu MetricNoESQLDrilldownURLDrilldownTrigger = "on_open_panel_menu"
	MetricNoESQLDrilldownURLDrilldownTriggerOnSelectRange   MetricNoESQLDrilldownURLDrilldownTrigger = "on_select_range"
)

// The values of MetricPrimaryCountMetricApplyColorTo.
const (
	MetricPrimaryCountMetricApplyColorToBackground MetricPrimaryCountMetricApplyColorTo = "background"
	MetricPrimaryCountMetricApplyColorToValue      MetricPrimaryCountMetricApplyColorTo = "value"
)

// The values of MetricPrimaryStatsMetricOperation.
const (
	MetricPrimaryStatsMetricOperationAverage           MetricPrimaryStatsMetricOperation = "average"
	MetricPrimaryStatsMetricOperationMax               MetricPrimaryStatsMetricOperation = "max"
	MetricPrimaryStatsMetricOperationMedian            MetricPrimaryStatsMetricOperation = "median"
	MetricPrimaryStatsMetricOperationMin               MetricPrimaryStatsMetricOperation = "min"
	MetricPrimaryStatsMetricOperationStandardDeviation MetricPrimaryStatsMetricOperation = "standard_deviation"
)

// The values of NumericFormatType.
const (
	NumericFormatTypeNumber  NumericFormatType = "number"
	NumericFormatTypePercent NumericFormatType = "percent"
)

// The values of ObjectFit.
const (
	ObjectFitContain ObjectFit = "contain"
	ObjectFitCover   ObjectFit = "cover"
	ObjectFitFill    ObjectFit = "fill"
	ObjectFitNone    ObjectFit = "none"
)

// The values of OperationTimeScaleSetting.
const (
	OperationTimeScaleSettingD OperationTimeScaleSetting = "d"
	OperationTimeScaleSettingH OperationTimeScaleSetting = "h"
	OperationTimeScaleSettingM OperationTimeScaleSetting = "m"
	OperationTimeScaleSettingS OperationTimeScaleSetting = "s"
)

// The values of PieLegendVisibility.
const (
	PieLegendVisibilityAuto    PieLegendVisibility = "auto"
	PieLegendVisibilityHidden  PieLegendVisibility = "hidden"
	PieLegendVisibilityVisible PieLegendVisibility = "visible"
)

// The values of Placement.
const (
	PlacementAfter  Placement = "after"
	PlacementBefore Placement = "before"
)

// The values of PrimaryPosition.
const (
	PrimaryPositionBottom PrimaryPosition = "bottom"
	PrimaryPositionMiddle PrimaryPosition = "middle"
	PrimaryPositionTop    PrimaryPosition = "top"
)

// The values of QueryLanguage.
const (
	QueryLanguageKQL    QueryLanguage = "kql"
	QueryLanguageLucene QueryLanguage = "lucene"
)

// The values of RuntimeFieldType.
const (
	RuntimeFieldTypeBoolean  RuntimeFieldType = "boolean"
	RuntimeFieldTypeDate     RuntimeFieldType = "date"
	RuntimeFieldTypeDouble   RuntimeFieldType = "double"
	RuntimeFieldTypeGeoPoint RuntimeFieldType = "geo_point"
	RuntimeFieldTypeIP       RuntimeFieldType = "ip"
	RuntimeFieldTypeKeyword  RuntimeFieldType = "keyword"
	RuntimeFieldTypeLong     RuntimeFieldType = "long"
)

// The values of SearchTechnique.
const (
	SearchTechniqueExact    SearchTechnique = "exact"
	SearchTechniquePrefix   SearchTechnique = "prefix"
	SearchTechniqueWildcard SearchTechnique = "wildcard"
)

// The values of Sizing.
const (
	SizingAuto Sizing = "auto"
	SizingFill Sizing = "fill"
)

// The values of SortDirection.
const (
	SortDirectionAsc  SortDirection = "asc"
	SortDirectionDesc SortDirection = "desc"
)

// The values of Statistic.
const (
	StatisticAvg                  Statistic = "avg"
	StatisticCount                Statistic = "count"
	StatisticCurrentAndLastValue  Statistic = "current_and_last_value"
	StatisticDifference           Statistic = "difference"
	StatisticDifferencePercentage Statistic = "difference_percentage"
	StatisticDistinctCount        Statistic = "distinct_count"
	StatisticFirstNonNullValue    Statistic = "first_non_null_value"
	StatisticFirstValue           Statistic = "first_value"
	StatisticLastNonNullValue     Statistic = "last_non_null_value"
	StatisticLastValue            Statistic = "last_value"
	StatisticMax                  Statistic = "max"
	StatisticMedian               Statistic = "median"
	StatisticMin                  Statistic = "min"
	StatisticRange                Statistic = "range"
	StatisticStandardDeviation    Statistic = "standard_deviation"
	StatisticTotal                Statistic = "total"
	StatisticVariance             Statistic = "variance"
)

// The values of StrokeDash.
const (
	StrokeDashDashed StrokeDash = "dashed"
	StrokeDashDotted StrokeDash = "dotted"
	StrokeDashSolid  StrokeDash = "solid"
)

// The values of SummaryType.
const (
	SummaryTypeAvg   SummaryType = "avg"
	SummaryTypeCount SummaryType = "count"
	SummaryTypeMax   SummaryType = "max"
	SummaryTypeMin   SummaryType = "min"
	SummaryTypeSum   SummaryType = "sum"
)

// The values of TermsRankByAlphabeticalDirection.
const (
	TermsRankByAlphabeticalDirectionAsc  TermsRankByAlphabeticalDirection = "asc"
	TermsRankByAlphabeticalDirectionDesc TermsRankByAlphabeticalDirection = "desc"
)

// The values of TermsRankByCustomDirection.
const (
	TermsRankByCustomDirectionAsc  TermsRankByCustomDirection = "asc"
	TermsRankByCustomDirectionDesc TermsRankByCustomDirection = "desc"
)

// The values of TermsRankByMetricDirection.
const (
	TermsRankByMetricDirectionAsc  TermsRankByMetricDirection = "asc"
	TermsRankByMetricDirectionDesc TermsRankByMetricDirection = "desc"
)

// The values of TicksMode.
const (
	TicksModeAuto  TicksMode = "auto"
	TicksModeBands TicksMode = "bands"
)

// The values of TimeRangeMode.
const (
	TimeRangeModeAbsolute TimeRangeMode = "absolute"
	TimeRangeModeRelative TimeRangeMode = "relative"
)

// The values of TimeScale.
const (
	TimeScaleD TimeScale = "d"
	TimeScaleH TimeScale = "h"
	TimeScaleM TimeScale = "m"
	TimeScaleS TimeScale = "s"
)

// The values of ValueDisplayMode.
const (
	ValueDisplayModeAbsolute   ValueDisplayMode = "absolute"
	ValueDisplayModePercentage ValueDisplayMode = "percentage"
)

// The values of VariableType.
const (
	VariableTypeFields      VariableType = "fields"
	VariableTypeFunctions   VariableType = "functions"
	VariableTypeMultiValues VariableType = "multi_values"
	VariableTypeTimeLiteral VariableType = "time_literal"
	VariableTypeValues      VariableType = "values"
)

// The values of ViewMode.
const (
	ViewModeAggregated ViewMode = "aggregated"
	ViewModeDocuments  ViewMode = "documents"
	ViewModePatterns   ViewMode = "patterns"
)

// The values of VisAPIDirection.
const (
	VisAPIDirectionAsc  VisAPIDirection = "asc"
	VisAPIDirectionDesc VisAPIDirection = "desc"
)

// The values of VisAPIOrientation.
const (
	VisAPIOrientationAngled     VisAPIOrientation = "angled"
	VisAPIOrientationHorizontal VisAPIOrientation = "horizontal"
	VisAPIOrientationVertical   VisAPIOrientation = "vertical"
)

// The values of VisAPISimpleOrientation.
const (
	VisAPISimpleOrientationHorizontal VisAPISimpleOrientation = "horizontal"
	VisAPISimpleOrientationVertical   VisAPISimpleOrientation = "vertical"
)

// The values of Width.
const (
	WidthLarge  Width = "large"
	WidthMedium Width = "medium"
	WidthSmall  Width = "small"
)

// The values of XScale.
const (
	XScaleLinear   XScale = "linear"
	XScaleOrdinal  XScale = "ordinal"
	XScaleTemporal XScale = "temporal"
)

// The values of XYAnnotationManualRangeFill.
const (
	XYAnnotationManualRangeFillInside  XYAnnotationManualRangeFill = "inside"
	XYAnnotationManualRangeFillOutside XYAnnotationManualRangeFill = "outside"
)

// The values of XYFittingType.
const (
	XYFittingTypeAverage   XYFittingType = "average"
	XYFittingTypeCarry     XYFittingType = "carry"
	XYFittingTypeLinear    XYFittingType = "linear"
	XYFittingTypeLookahead XYFittingType = "lookahead"
	XYFittingTypeNearest   XYFittingType = "nearest"
	XYFittingTypeNone      XYFittingType = "none"
	XYFittingTypeZero      XYFittingType = "zero"
)

// The values of XYLayerESQLType.
const (
	XYLayerESQLTypeArea                    XYLayerESQLType = "area"
	XYLayerESQLTypeAreaPercentage          XYLayerESQLType = "area_percentage"
	XYLayerESQLTypeAreaStacked             XYLayerESQLType = "area_stacked"
	XYLayerESQLTypeBar                     XYLayerESQLType = "bar"
	XYLayerESQLTypeBarHorizontal           XYLayerESQLType = "bar_horizontal"
	XYLayerESQLTypeBarHorizontalPercentage XYLayerESQLType = "bar_horizontal_percentage"
	XYLayerESQLTypeBarHorizontalStacked    XYLayerESQLType = "bar_horizontal_stacked"
	XYLayerESQLTypeBarPercentage           XYLayerESQLType = "bar_percentage"
	XYLayerESQLTypeBarStacked              XYLayerESQLType = "bar_stacked"
	XYLayerESQLTypeLine                    XYLayerESQLType = "line"
)

// The values of XYLegendInsidePosition.
const (
	XYLegendInsidePositionBottomLeft  XYLegendInsidePosition = "bottom_left"
	XYLegendInsidePositionBottomRight XYLegendInsidePosition = "bottom_right"
	XYLegendInsidePositionTopLeft     XYLegendInsidePosition = "top_left"
	XYLegendInsidePositionTopRight    XYLegendInsidePosition = "top_right"
)

// The values of XYLegendOutsideHorizontalPosition.
const (
	XYLegendOutsideHorizontalPositionBottom XYLegendOutsideHorizontalPosition = "bottom"
	XYLegendOutsideHorizontalPositionTop    XYLegendOutsideHorizontalPosition = "top"
)

// The values of XYLegendOutsideVerticalPosition.
const (
	XYLegendOutsideVerticalPositionLeft  XYLegendOutsideVerticalPosition = "left"
	XYLegendOutsideVerticalPositionRight XYLegendOutsideVerticalPosition = "right"
)

// The values of XYRefLineCountMetricAxis.
const (
	XYRefLineCountMetricAxisX  XYRefLineCountMetricAxis = "x"
	XYRefLineCountMetricAxisY  XYRefLineCountMetricAxis = "y"
	XYRefLineCountMetricAxisY2 XYRefLineCountMetricAxis = "y2"
)

// The values of XYRefLineCountMetricFill.
const (
	XYRefLineCountMetricFillAbove XYRefLineCountMetricFill = "above"
	XYRefLineCountMetricFillBelow XYRefLineCountMetricFill = "below"
)

// The values of XYRefLineCountMetricPosition.
const (
	XYRefLineCountMetricPositionAuto  XYRefLineCountMetricPosition = "auto"
	XYRefLineCountMetricPositionLeft  XYRefLineCountMetricPosition = "left"
	XYRefLineCountMetricPositionRight XYRefLineCountMetricPosition = "right"
)

// The values of YAxis.
const (
	YAxisY  YAxis = "y"
	YAxisY2 YAxis = "y2"
)

// The values of YScale.
const (
	YScaleLinear YScale = "linear"
	YScaleLog    YScale = "log"
	YScaleSqrt   YScale = "sqrt"
)

// AccessControl says who may edit a dashboard.
type AccessControl struct {
	AccessMode *AccessMode `json:"access_mode,omitempty"`

	// Owner is the id of a user profile. Replies of some releases have it.
	Owner *string `json:"owner,omitempty"`
}

// AccessMode is part of AccessControl.
type AccessMode string

// Auto is a kind of Header and HeightValue.
type Auto struct {
	// Type is always "auto".
	Type string `json:"type"`
}

// AutoColor is a kind of DatatableESQLMetricColor, DatatableRowDateHistogramColor, GaugeESQLMetricColor and others.
type AutoColor struct {
	// Type is always "auto".
	Type string `json:"type"`
}

// By is part of ConfigSort.
type By string

// ByteFormat is a kind of FormatType.
type ByteFormat struct {
	Decimals *float64       `json:"decimals,omitempty"`
	Suffix   *string        `json:"suffix,omitempty"`
	Type     ByteFormatType `json:"type"`
}

// ByteFormatType is part of ByteFormat.
type ByteFormatType string

// Caption is part of TagcloudStyling.
type Caption struct {
	Visible *bool `json:"visible,omitempty"`
}

// CategoricalColorMapping is a kind of ColorMapping.
type CategoricalColorMapping struct {
	Mapping []Mapping `json:"mapping,omitzero"`

	// Mode is always "categorical".
	Mode       string          `json:"mode"`
	Palette    string          `json:"palette"`
	Unassigned UnassignedColor `json:"unassigned,omitzero"`
}

// CollapseBy is part of DatatableESQLRow, DatatableRowDateHistogram, DatatableRowFilters and others.
type CollapseBy string

// ColorByValueAbsolute is a kind of DatatableESQLMetricColor, GaugeESQLMetricColor, HeatmapESQLMetricColor and others.
type ColorByValueAbsolute struct {
	// Range is always "absolute".
	Range string                     `json:"range"`
	Steps []ColorByValueAbsoluteStep `json:"steps,omitzero"`

	// Type is always "dynamic".
	Type string `json:"type"`
}

// ColorByValueAbsoluteStep is part of ColorByValueAbsolute, ColorByValuePercentage, LegacyColorByValue and others.
type ColorByValueAbsoluteStep struct {
	Color string   `json:"color"`
	Gte   *float64 `json:"gte,omitempty"`
	Lt    *float64 `json:"lt,omitempty"`
	Lte   *float64 `json:"lte,omitempty"`
}

// ColorByValuePercentage is a kind of DatatableESQLMetricColor, GaugeESQLMetricColor, HeatmapESQLMetricColor and
// others.
type ColorByValuePercentage struct {
	// Range is always "percentage".
	Range string                     `json:"range"`
	Steps []ColorByValueAbsoluteStep `json:"steps,omitzero"`

	// Type is always "dynamic".
	Type string `json:"type"`
}

// ColorCode is a kind of Gradient and UnassignedColor.
type ColorCode struct {
	// Type is always "color_code".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// ColorFromPalette is a kind of Gradient and UnassignedColor.
type ColorFromPalette struct {
	Index   float64 `json:"index"`
	Palette *string `json:"palette,omitempty"`

	// Type is always "from_palette".
	Type string `json:"type"`
}

// ColorMapping is a kind of DatatableESQLMetricColor and DatatableRowDateHistogramColor, and part of
// MosaicGroupByDateHistogram, MosaicGroupByFilters, MosaicGroupByHistogram and others.
type ColorMapping struct{ wire.Union }

// ColorMappingFrom makes a union of one of its kinds and sets its "mode".
func ColorMappingFrom[T CategoricalColorMapping | GradientColorMapping](kind T) ColorMapping {
	switch v := any(&kind).(type) {
	case *CategoricalColorMapping:
		v.Mode = "categorical"
	case *GradientColorMapping:
		v.Mode = "gradient"
	}
	return ColorMapping{wire.UnionOf(kind)}
}

// Discriminator is the member "mode", which tells the kinds apart: categorical and gradient.
func (u ColorMapping) Discriminator() string { return u.Text("mode") }

// AsCategoricalColorMapping reads it as CategoricalColorMapping. It fails where "mode" is that of another kind.
func (u ColorMapping) AsCategoricalColorMapping() (kind CategoricalColorMapping, err error) {
	err = u.DecodeTagged(&kind, "mode", "categorical")
	return kind, err
}

// AsGradientColorMapping reads it as GradientColorMapping. It fails where "mode" is that of another kind.
func (u ColorMapping) AsGradientColorMapping() (kind GradientColorMapping, err error) {
	err = u.DecodeTagged(&kind, "mode", "gradient")
	return kind, err
}

// ColumnSetting is part of Overrides and Tab.
type ColumnSetting struct {
	Width *float64 `json:"width,omitempty"`
}

// ColumnType is part of SortByMetric.
type ColumnType string

// Compare is part of MetricSecondary, MetricSecondaryCountMetric, MetricSecondaryCounterRate and others.
type Compare struct{ wire.Union }

// CompareFrom makes a union of one of its kinds and sets its "to".
func CompareFrom[T MetricCompareToBaseline | MetricCompareToPrimary](kind T) Compare {
	switch v := any(&kind).(type) {
	case *MetricCompareToBaseline:
		v.To = "baseline"
	case *MetricCompareToPrimary:
		v.To = "primary"
	}
	return Compare{wire.UnionOf(kind)}
}

// Discriminator is the member "to", which tells the kinds apart: baseline and primary.
func (u Compare) Discriminator() string { return u.Text("to") }

// AsMetricCompareToBaseline reads it as MetricCompareToBaseline. It fails where "to" is that of another kind.
func (u Compare) AsMetricCompareToBaseline() (kind MetricCompareToBaseline, err error) {
	err = u.DecodeTagged(&kind, "to", "baseline")
	return kind, err
}

// AsMetricCompareToPrimary reads it as MetricCompareToPrimary. It fails where "to" is that of another kind.
func (u Compare) AsMetricCompareToPrimary() (kind MetricCompareToPrimary, err error) {
	err = u.DecodeTagged(&kind, "to", "primary")
	return kind, err
}

// CompositeRuntimeField is a kind of FieldSettingsEntry.
type CompositeRuntimeField struct {
	Fields map[string]FieldSetting `json:"fields,omitzero"`
	Script *string                 `json:"script,omitempty"`

	// Type is always "composite".
	Type string `json:"type"`
}

// ConditionFilter is a kind of Filter and TabFilter.
type ConditionFilter struct {
	Condition    ConditionFilterCondition `json:"condition,omitzero"`
	ControlledBy *string                  `json:"controlled_by,omitempty"`
	DataViewID   *string                  `json:"data_view_id,omitempty"`
	Disabled     *bool                    `json:"disabled,omitempty"`
	IsMultiIndex *bool                    `json:"is_multi_index,omitempty"`
	Label        *string                  `json:"label,omitempty"`
	Negate       *bool                    `json:"negate,omitempty"`

	// Type is always "condition".
	Type string `json:"type"`
}

// ConditionFilterCondition is part of ConditionFilter.
type ConditionFilterCondition struct{ wire.Union }

// ConditionFilterConditionFrom makes a union of one of its kinds and sets its "operator".
func ConditionFilterConditionFrom[T IsCondition | IsOneOfCondition | RangeCondition | ExistsCondition](kind T) ConditionFilterCondition {
	switch v := any(&kind).(type) {
	case *IsCondition:
		v.Operator = "is"
	case *IsOneOfCondition:
		v.Operator = "is_one_of"
	case *RangeCondition:
		v.Operator = "range"
	case *ExistsCondition:
		v.Operator = "exists"
	}
	return ConditionFilterCondition{wire.UnionOf(kind)}
}

// Discriminator is the member "operator", which tells the kinds apart: exists, is, is_one_of and range.
func (u ConditionFilterCondition) Discriminator() string { return u.Text("operator") }

// AsIsCondition reads it as IsCondition. It fails where "operator" is that of another kind.
func (u ConditionFilterCondition) AsIsCondition() (kind IsCondition, err error) {
	err = u.DecodeTagged(&kind, "operator", "is")
	return kind, err
}

// AsIsOneOfCondition reads it as IsOneOfCondition. It fails where "operator" is that of another kind.
func (u ConditionFilterCondition) AsIsOneOfCondition() (kind IsOneOfCondition, err error) {
	err = u.DecodeTagged(&kind, "operator", "is_one_of")
	return kind, err
}

// AsRangeCondition reads it as RangeCondition. It fails where "operator" is that of another kind.
func (u ConditionFilterCondition) AsRangeCondition() (kind RangeCondition, err error) {
	err = u.DecodeTagged(&kind, "operator", "range")
	return kind, err
}

// AsExistsCondition reads it as ExistsCondition. It fails where "operator" is that of another kind.
func (u ConditionFilterCondition) AsExistsCondition() (kind ExistsCondition, err error) {
	err = u.DecodeTagged(&kind, "operator", "exists")
	return kind, err
}

// ConditionGroup is a kind of ConditionGroupCondition, and part of GroupFilter.
type ConditionGroup struct {
	Conditions []ConditionGroupCondition `json:"conditions,omitzero"`
	Operator   ConditionGroupOperator    `json:"operator"`
}

// ConditionGroupCondition is part of ConditionGroup.
type ConditionGroupCondition struct{ wire.Union }

// ConditionGroupConditionFrom makes a union of one of its kinds and sets its "operator".
func ConditionGroupConditionFrom[T IsCondition | IsOneOfCondition | RangeCondition | ExistsCondition | ConditionGroup](kind T) ConditionGroupCondition {
	switch v := any(&kind).(type) {
	case *IsCondition:
		v.Operator = "is"
	case *IsOneOfCondition:
		v.Operator = "is_one_of"
	case *RangeCondition:
		v.Operator = "range"
	case *ExistsCondition:
		v.Operator = "exists"
	}
	return ConditionGroupCondition{wire.UnionOf(kind)}
}

// Discriminator is the member "operator", which tells the kinds apart: and, exists, is, is_one_of, or and range.
func (u ConditionGroupCondition) Discriminator() string { return u.Text("operator") }

// AsIsCondition reads it as IsCondition. It fails where "operator" is that of another kind.
func (u ConditionGroupCondition) AsIsCondition() (kind IsCondition, err error) {
	err = u.DecodeTagged(&kind, "operator", "is")
	return kind, err
}

// AsIsOneOfCondition reads it as IsOneOfCondition. It fails where "operator" is that of another kind.
func (u ConditionGroupCondition) AsIsOneOfCondition() (kind IsOneOfCondition, err error) {
	err = u.DecodeTagged(&kind, "operator", "is_one_of")
	return kind, err
}

// AsRangeCondition reads it as RangeCondition. It fails where "operator" is that of another kind.
func (u ConditionGroupCondition) AsRangeCondition() (kind RangeCondition, err error) {
	err = u.DecodeTagged(&kind, "operator", "range")
	return kind, err
}

// AsExistsCondition reads it as ExistsCondition. It fails where "operator" is that of another kind.
func (u ConditionGroupCondition) AsExistsCondition() (kind ExistsCondition, err error) {
	err = u.DecodeTagged(&kind, "operator", "exists")
	return kind, err
}

// AsConditionGroup reads it as ConditionGroup. It fails where "operator" is that of another kind.
func (u ConditionGroupCondition) AsConditionGroup() (kind ConditionGroup, err error) {
	err = u.DecodeTagged(&kind, "operator", "and", "or")
	return kind, err
}

// ConditionGroupOperator is part of ConditionGroup.
type ConditionGroupOperator string

// ConfigDrilldownDashboardDrilldown is a kind of ImagePanelConfigDrilldown.
type ConfigDrilldownDashboardDrilldown struct {
	DashboardID  string `json:"dashboard_id"`
	Label        string `json:"label"`
	OpenInNewTab *bool  `json:"open_in_new_tab,omitempty"`

	// Trigger is always "on_click_image".
	Trigger string `json:"trigger"`

	// Type is always "dashboard_drilldown".
	Type         string `json:"type"`
	UseFilters   *bool  `json:"use_filters,omitempty"`
	UseTimeRange *bool  `json:"use_time_range,omitempty"`
}

// ConfigDrilldownURLDrilldown is a kind of ImagePanelConfigDrilldown.
type ConfigDrilldownURLDrilldown struct {
	EncodeURL    *bool                              `json:"encode_url,omitempty"`
	Label        string                             `json:"label"`
	OpenInNewTab *bool                              `json:"open_in_new_tab,omitempty"`
	Trigger      ConfigDrilldownURLDrilldownTrigger `json:"trigger"`

	// Type is always "url_drilldown".
	Type string `json:"type"`
	URL  string `json:"url"`
}

// ConfigDrilldownURLDrilldownTrigger is part of ConfigDrilldownURLDrilldown.
type ConfigDrilldownURLDrilldownTrigger string

// ConfigFilters is part of SyntheticsMonitorsPanelConfig and SyntheticsStatsPanelConfig.
type ConfigFilters struct {
	Locations    []Location    `json:"locations,omitzero"`
	MonitorIDs   []MonitorID   `json:"monitor_ids,omitzero"`
	MonitorTypes []MonitorType `json:"monitor_types,omitzero"`
	Projects     []Project     `json:"projects,omitzero"`
	Tags         []FiltersTag  `json:"tags,omitzero"`
}

// ConfigSettings is part of MarkdownPanelConfig.
type ConfigSettings struct {
	OpenLinksInNewTab *bool `json:"open_links_in_new_tab,omitempty"`
}

// ConfigSort is part of OptionsListControlPanelConfig.
type ConfigSort struct {
	By        By            `json:"by"`
	Direction SortDirection `json:"direction"`
}

// ConfigView is part of SyntheticsMonitorsPanelConfig.
type ConfigView string

// CountMetricOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type CountMetricOperation struct {
	EmptyAsNull *bool         `json:"empty_as_null,omitempty"`
	Field       *string       `json:"field,omitempty"`
	Filter      *FilterSimple `json:"filter,omitempty"`
	Format      FormatType    `json:"format,omitzero"`
	Label       *string       `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// CounterRateOperation is a kind of GaugeMetricCountMetricGoal.
type CounterRateOperation struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// CumulativeSumOperation is a kind of GaugeMetricCountMetricGoal.
type CumulativeSumOperation struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// CurrentTimeMarker is part of XYStylingOverlays.
type CurrentTimeMarker struct {
	Visible *bool `json:"visible,omitempty"`
}

// CustomFormat is a kind of FormatType.
type CustomFormat struct {
	Pattern string `json:"pattern"`

	// Type is always "custom".
	Type string `json:"type"`
}

// DSLFilter is a kind of Filter and TabFilter.
type DSLFilter struct {
	ControlledBy *string        `json:"controlled_by,omitempty"`
	DataViewID   *string        `json:"data_view_id,omitempty"`
	Disabled     *bool          `json:"disabled,omitempty"`
	DSL          map[string]any `json:"dsl,omitzero"`
	Field        *string        `json:"field,omitempty"`
	IsMultiIndex *bool          `json:"is_multi_index,omitempty"`
	Label        *string        `json:"label,omitempty"`
	Negate       *bool          `json:"negate,omitempty"`
	Params       any            `json:"params"`

	// Type is always "dsl".
	Type string `json:"type"`
}

// Dashboard is a dashboard as Kibana stores it.
type Dashboard struct {
	// Data is what a dashboard shows. Only Title is needed to write one.
	Data DashboardData `json:"data"`
	ID   string        `json:"id"`

	// Meta is what Kibana notes about a dashboard.
	Meta Meta `json:"meta"`

	// Spaces are ids of spaces. Only early releases have it.
	Spaces   []string              `json:"spaces,omitzero"`
	Warnings []DroppedPanelWarning `json:"warnings,omitzero"`
}

// DashboardData is what a dashboard shows. Only Title is needed to write one.
type DashboardData struct {
	// AccessControl says who may edit a dashboard.
	AccessControl *AccessControl `json:"access_control,omitempty"`
	Description   *string        `json:"description,omitempty"`
	Filters       []Filter       `json:"filters,omitzero"`

	// Options is how a dashboard behaves.
	Options        *Options      `json:"options,omitempty"`
	Panels         []Panel       `json:"panels,omitzero"`
	PinnedPanels   []PinnedPanel `json:"pinned_panels,omitzero"`
	ProjectRouting *string       `json:"project_routing,omitempty"`
	Query          *Query        `json:"query,omitempty"`

	// RefreshInterval is how often a dashboard reads its data anew.
	RefreshInterval *RefreshInterval `json:"refresh_interval,omitempty"`
	Tags            []string         `json:"tags,omitzero"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     string     `json:"title"`
}

// DashboardPage is a page of dashboards. 9.4 sets Dashboards, Total and Page. Later releases may set Data and Meta
// instead.
type DashboardPage struct {
	Dashboards []DashboardSummary `json:"dashboards,omitzero"`
	Data       []DashboardSummary `json:"data,omitzero"`

	// Meta tells which page of how many dashboards it is.
	Meta *PageMeta `json:"meta,omitempty"`
	Page *int64    `json:"page,omitempty"`

	// Total is the number of dashboards that match.
	Total *int64 `json:"total,omitempty"`
}

// DashboardSummary is what a list tells of a dashboard.
type DashboardSummary struct {
	// Data is the part of a dashboard that a list shows.
	Data DashboardSummaryData `json:"data"`
	ID   string               `json:"id"`

	// Meta is what Kibana notes about a dashboard.
	Meta Meta `json:"meta"`
}

// DashboardSummaryData is the part of a dashboard that a list shows.
type DashboardSummaryData struct {
	// AccessControl says who may edit a dashboard.
	AccessControl *AccessControl `json:"access_control,omitempty"`
	Description   *string        `json:"description,omitempty"`

	// Tags are ids of tags.
	Tags []string `json:"tags,omitzero"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     string     `json:"title"`
}

// DataLabels is part of XYStylingBars.
type DataLabels struct {
	Visible *bool `json:"visible,omitempty"`
}

// DataViewReference is a kind of MetricNoESQLDataSource and TabDataSource.
type DataViewReference struct {
	RefID string `json:"ref_id"`

	// Type is always "data_view_reference".
	Type string `json:"type"`
}

// DataViewSpec is a kind of MetricNoESQLDataSource and TabDataSource.
type DataViewSpec struct {
	FieldSettings map[string]FieldSettingsEntry `json:"field_settings,omitzero"`
	IndexPattern  string                        `json:"index_pattern"`
	TimeField     *string                       `json:"time_field,omitempty"`

	// Type is always "data_view_spec".
	Type string `json:"type"`
}

// DatatableDensity is part of DatatableStyling.
type DatatableDensity struct {
	Height *Height               `json:"height,omitempty"`
	Mode   *DatatableDensityMode `json:"mode,omitempty"`
}

// DatatableDensityMode is part of DatatableDensity.
type DatatableDensityMode string

// DatatableESQL is a kind of VisualizationPanelConfig.
type DatatableESQL struct {
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metrics             []DatatableESQLMetric   `json:"metrics,omitzero"`
	References          []Reference             `json:"references,omitzero"`
	Rows                []DatatableESQLRow      `json:"rows,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	SplitMetricsBy      []HeatmapESQLX          `json:"split_metrics_by,omitzero"`
	Styling             *DatatableStyling       `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "data_table".
	Type string `json:"type"`
}

// DatatableESQLMetric is part of DatatableESQL.
type DatatableESQLMetric struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Column       string                           `json:"column"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	Summary      *DatatableESQLMetricSummary      `json:"summary,omitempty"`
	Visible      *bool                            `json:"visible,omitempty"`
	Width        *float64                         `json:"width,omitempty"`
}

// DatatableESQLMetricAlignment is part of DatatableESQLMetric, DatatableESQLRow, DatatableMetricCountMetric and others.
type DatatableESQLMetricAlignment string

// DatatableESQLMetricApplyColorTo is part of DatatableESQLMetric, DatatableESQLRow, DatatableMetricCountMetric and
// others.
type DatatableESQLMetricApplyColorTo string

// DatatableESQLMetricColor is part of DatatableESQLMetric, DatatableESQLRow, DatatableMetricCountMetric and others.
type DatatableESQLMetricColor struct{ wire.Union }

// DatatableESQLMetricColorFrom makes a union of one of its kinds.
func DatatableESQLMetricColorFrom[T ColorByValueAbsolute | ColorByValuePercentage | LegacyColorByValue | ColorMapping | AutoColor](kind T) DatatableESQLMetricColor {
	return DatatableESQLMetricColor{wire.UnionOf(kind)}
}

// AsColorByValueAbsolute reads it as ColorByValueAbsolute.
func (u DatatableESQLMetricColor) AsColorByValueAbsolute() (kind ColorByValueAbsolute, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsColorByValuePercentage reads it as ColorByValuePercentage.
func (u DatatableESQLMetricColor) AsColorByValuePercentage() (kind ColorByValuePercentage, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLegacyColorByValue reads it as LegacyColorByValue.
func (u DatatableESQLMetricColor) AsLegacyColorByValue() (kind LegacyColorByValue, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsColorMapping reads it as ColorMapping.
func (u DatatableESQLMetricColor) AsColorMapping() (kind ColorMapping, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsAutoColor reads it as AutoColor.
func (u DatatableESQLMetricColor) AsAutoColor() (kind AutoColor, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// DatatableESQLMetricSummary is part of DatatableESQLMetric, DatatableMetricCountMetric, DatatableMetricCounterRate and
// others.
type DatatableESQLMetricSummary struct {
	Label *string     `json:"label,omitempty"`
	Type  SummaryType `json:"type"`
}

// DatatableESQLRow is part of DatatableESQL.
type DatatableESQLRow struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter  *bool                            `json:"click_filter,omitempty"`
	CollapseBy   *CollapseBy                      `json:"collapse_by,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Column       string                           `json:"column"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	Visible      *bool                            `json:"visible,omitempty"`
	Width        *float64                         `json:"width,omitempty"`
}

// DatatableMetricCountMetric is a kind of DatatableNoESQLMetric.
type DatatableMetricCountMetric struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	EmptyAsNull  *bool                            `json:"empty_as_null,omitempty"`
	Field        *string                          `json:"field,omitempty"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricCounterRate is a kind of DatatableNoESQLMetric.
type DatatableMetricCounterRate struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricCumulativeSum is a kind of DatatableNoESQLMetric.
type DatatableMetricCumulativeSum struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricDifferences is a kind of DatatableNoESQLMetric.
type DatatableMetricDifferences struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	Of           FieldMetricOperations            `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricFormula is a kind of DatatableNoESQLMetric.
type DatatableMetricFormula struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Formula      string                           `json:"formula"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *TimeScale                  `json:"time_scale,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricLastValue is a kind of DatatableNoESQLMetric.
type DatatableMetricLastValue struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	MultiValue   *bool                            `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeField        string                      `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricMovingAverage is a kind of DatatableNoESQLMetric.
type DatatableMetricMovingAverage struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`
	Of           FieldMetricOperations            `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
	Window           *float64                    `json:"window,omitempty"`
}

// DatatableMetricPercentile is a kind of DatatableNoESQLMetric.
type DatatableMetricPercentile struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                      `json:"operation"`
	Percentile       *float64                    `json:"percentile,omitempty"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricPercentileRanks is a kind of DatatableNoESQLMetric.
type DatatableMetricPercentileRanks struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                      `json:"operation"`
	Rank             *float64                    `json:"rank,omitempty"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricStatsMetric is a kind of DatatableNoESQLMetric.
type DatatableMetricStatsMetric struct {
	Alignment        *DatatableESQLMetricAlignment     `json:"alignment,omitempty"`
	ApplyColorTo     *DatatableESQLMetricApplyColorTo  `json:"apply_color_to,omitempty"`
	Color            DatatableESQLMetricColor          `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary       `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
	Visible          *bool                             `json:"visible,omitempty"`
	Width            *float64                          `json:"width,omitempty"`
}

// DatatableMetricSumMetric is a kind of DatatableNoESQLMetric.
type DatatableMetricSumMetric struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	EmptyAsNull  *bool                            `json:"empty_as_null,omitempty"`
	Field        string                           `json:"field"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableMetricUniqueCountMetric is a kind of DatatableNoESQLMetric.
type DatatableMetricUniqueCountMetric struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        DatatableESQLMetricColor         `json:"color,omitzero"`
	EmptyAsNull  *bool                            `json:"empty_as_null,omitempty"`
	Field        string                           `json:"field"`
	Filter       *FilterSimple                    `json:"filter,omitempty"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                      `json:"operation"`
	ReducedTimeRange *string                     `json:"reduced_time_range,omitempty"`
	Summary          *DatatableESQLMetricSummary `json:"summary,omitempty"`
	TimeScale        *OperationTimeScaleSetting  `json:"time_scale,omitempty"`
	TimeShift        *string                     `json:"time_shift,omitempty"`
	Visible          *bool                       `json:"visible,omitempty"`
	Width            *float64                    `json:"width,omitempty"`
}

// DatatableNoESQL is a kind of VisualizationPanelConfig.
type DatatableNoESQL struct {
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metrics             []DatatableNoESQLMetric `json:"metrics,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Rows                []DatatableNoESQLRow    `json:"rows,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	SplitMetricsBy      []HeatmapNoESQLX        `json:"split_metrics_by,omitzero"`
	Styling             *DatatableStyling       `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "data_table".
	Type string `json:"type"`
}

// DatatableNoESQLMetric is part of DatatableNoESQL.
type DatatableNoESQLMetric struct{ wire.Union }

// DatatableNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func DatatableNoESQLMetricFrom[T DatatableMetricCountMetric | DatatableMetricUniqueCountMetric | DatatableMetricStatsMetric | DatatableMetricSumMetric | DatatableMetricLastValue | DatatableMetricPercentile | DatatableMetricPercentileRanks | DatatableMetricDifferences | DatatableMetricMovingAverage | DatatableMetricCumulativeSum | DatatableMetricCounterRate | DatatableMetricFormula](kind T) DatatableNoESQLMetric {
	switch v := any(&kind).(type) {
	case *DatatableMetricCountMetric:
		v.Operation = "count"
	case *DatatableMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *DatatableMetricSumMetric:
		v.Operation = "sum"
	case *DatatableMetricLastValue:
		v.Operation = "last_value"
	case *DatatableMetricPercentile:
		v.Operation = "percentile"
	case *DatatableMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *DatatableMetricDifferences:
		v.Operation = "differences"
	case *DatatableMetricMovingAverage:
		v.Operation = "moving_average"
	case *DatatableMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *DatatableMetricCounterRate:
		v.Operation = "counter_rate"
	case *DatatableMetricFormula:
		v.Operation = "formula"
	}
	return DatatableNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u DatatableNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsDatatableMetricCountMetric reads it as DatatableMetricCountMetric. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricCountMetric() (kind DatatableMetricCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsDatatableMetricUniqueCountMetric reads it as DatatableMetricUniqueCountMetric. It fails where "operation" is that
// of another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricUniqueCountMetric() (kind DatatableMetricUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsDatatableMetricStatsMetric reads it as DatatableMetricStatsMetric. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricStatsMetric() (kind DatatableMetricStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsDatatableMetricSumMetric reads it as DatatableMetricSumMetric. It fails where "operation" is that of another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricSumMetric() (kind DatatableMetricSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsDatatableMetricLastValue reads it as DatatableMetricLastValue. It fails where "operation" is that of another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricLastValue() (kind DatatableMetricLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsDatatableMetricPercentile reads it as DatatableMetricPercentile. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricPercentile() (kind DatatableMetricPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsDatatableMetricPercentileRanks reads it as DatatableMetricPercentileRanks. It fails where "operation" is that of
// another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricPercentileRanks() (kind DatatableMetricPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsDatatableMetricDifferences reads it as DatatableMetricDifferences. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricDifferences() (kind DatatableMetricDifferences, err error) {
	err = u.DecodeTagged(&kind, "operation", "differences")
	return kind, err
}

// AsDatatableMetricMovingAverage reads it as DatatableMetricMovingAverage. It fails where "operation" is that of
// another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricMovingAverage() (kind DatatableMetricMovingAverage, err error) {
	err = u.DecodeTagged(&kind, "operation", "moving_average")
	return kind, err
}

// AsDatatableMetricCumulativeSum reads it as DatatableMetricCumulativeSum. It fails where "operation" is that of
// another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricCumulativeSum() (kind DatatableMetricCumulativeSum, err error) {
	err = u.DecodeTagged(&kind, "operation", "cumulative_sum")
	return kind, err
}

// AsDatatableMetricCounterRate reads it as DatatableMetricCounterRate. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLMetric) AsDatatableMetricCounterRate() (kind DatatableMetricCounterRate, err error) {
	err = u.DecodeTagged(&kind, "operation", "counter_rate")
	return kind, err
}

// AsDatatableMetricFormula reads it as DatatableMetricFormula. It fails where "operation" is that of another kind.
func (u DatatableNoESQLMetric) AsDatatableMetricFormula() (kind DatatableMetricFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// DatatableNoESQLRow is part of DatatableNoESQL.
type DatatableNoESQLRow struct{ wire.Union }

// DatatableNoESQLRowFrom makes a union of one of its kinds and sets its "operation".
func DatatableNoESQLRowFrom[T DatatableRowDateHistogram | DatatableRowTerms | DatatableRowHistogram | DatatableRowRanges | DatatableRowFilters](kind T) DatatableNoESQLRow {
	switch v := any(&kind).(type) {
	case *DatatableRowDateHistogram:
		v.Operation = "date_histogram"
	case *DatatableRowTerms:
		v.Operation = "terms"
	case *DatatableRowHistogram:
		v.Operation = "histogram"
	case *DatatableRowRanges:
		v.Operation = "range"
	case *DatatableRowFilters:
		v.Operation = "filters"
	}
	return DatatableNoESQLRow{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u DatatableNoESQLRow) Discriminator() string { return u.Text("operation") }

// AsDatatableRowDateHistogram reads it as DatatableRowDateHistogram. It fails where "operation" is that of another
// kind.
func (u DatatableNoESQLRow) AsDatatableRowDateHistogram() (kind DatatableRowDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsDatatableRowTerms reads it as DatatableRowTerms. It fails where "operation" is that of another kind.
func (u DatatableNoESQLRow) AsDatatableRowTerms() (kind DatatableRowTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsDatatableRowHistogram reads it as DatatableRowHistogram. It fails where "operation" is that of another kind.
func (u DatatableNoESQLRow) AsDatatableRowHistogram() (kind DatatableRowHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsDatatableRowRanges reads it as DatatableRowRanges. It fails where "operation" is that of another kind.
func (u DatatableNoESQLRow) AsDatatableRowRanges() (kind DatatableRowRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsDatatableRowFilters reads it as DatatableRowFilters. It fails where "operation" is that of another kind.
func (u DatatableNoESQLRow) AsDatatableRowFilters() (kind DatatableRowFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// DatatableRowDateHistogram is a kind of DatatableNoESQLRow.
type DatatableRowDateHistogram struct {
	Alignment            *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo         *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter          *bool                            `json:"click_filter,omitempty"`
	CollapseBy           *CollapseBy                      `json:"collapse_by,omitempty"`
	Color                DatatableRowDateHistogramColor   `json:"color,omitzero"`
	DropPartialIntervals *bool                            `json:"drop_partial_intervals,omitempty"`
	Field                string                           `json:"field"`
	IncludeEmptyRows     *bool                            `json:"include_empty_rows,omitempty"`
	Label                *string                          `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string   `json:"operation"`
	SuggestedInterval    *string  `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool    `json:"use_original_time_range,omitempty"`
	Visible              *bool    `json:"visible,omitempty"`
	Width                *float64 `json:"width,omitempty"`
}

// DatatableRowDateHistogramColor is part of DatatableRowDateHistogram, DatatableRowFilters, DatatableRowHistogram and
// others.
type DatatableRowDateHistogramColor struct{ wire.Union }

// DatatableRowDateHistogramColorFrom makes a union of one of its kinds.
func DatatableRowDateHistogramColorFrom[T ColorMapping | AutoColor](kind T) DatatableRowDateHistogramColor {
	return DatatableRowDateHistogramColor{wire.UnionOf(kind)}
}

// AsColorMapping reads it as ColorMapping.
func (u DatatableRowDateHistogramColor) AsColorMapping() (kind ColorMapping, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsAutoColor reads it as AutoColor.
func (u DatatableRowDateHistogramColor) AsAutoColor() (kind AutoColor, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// DatatableRowFilters is a kind of DatatableNoESQLRow.
type DatatableRowFilters struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter  *bool                            `json:"click_filter,omitempty"`
	CollapseBy   *CollapseBy                      `json:"collapse_by,omitempty"`
	Color        DatatableRowDateHistogramColor   `json:"color,omitzero"`
	Filters      []FilterWithLabel                `json:"filters,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string   `json:"operation"`
	Visible   *bool    `json:"visible,omitempty"`
	Width     *float64 `json:"width,omitempty"`
}

// DatatableRowHistogram is a kind of DatatableNoESQLRow.
type DatatableRowHistogram struct {
	Alignment        *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo     *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter      *bool                            `json:"click_filter,omitempty"`
	CollapseBy       *CollapseBy                      `json:"collapse_by,omitempty"`
	Color            DatatableRowDateHistogramColor   `json:"color,omitzero"`
	Field            string                           `json:"field"`
	Format           FormatType                       `json:"format,omitzero"`
	Granularity      any                              `json:"granularity,omitempty"`
	IncludeEmptyRows *bool                            `json:"include_empty_rows,omitempty"`
	Label            *string                          `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string   `json:"operation"`
	Visible   *bool    `json:"visible,omitempty"`
	Width     *float64 `json:"width,omitempty"`
}

// DatatableRowRanges is a kind of DatatableNoESQLRow.
type DatatableRowRanges struct {
	Alignment    *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter  *bool                            `json:"click_filter,omitempty"`
	CollapseBy   *CollapseBy                      `json:"collapse_by,omitempty"`
	Color        DatatableRowDateHistogramColor   `json:"color,omitzero"`
	Field        string                           `json:"field"`
	Format       FormatType                       `json:"format,omitzero"`
	Label        *string                          `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
	Visible   *bool                        `json:"visible,omitempty"`
	Width     *float64                     `json:"width,omitempty"`
}

// DatatableRowTerms is a kind of DatatableNoESQLRow.
type DatatableRowTerms struct {
	Alignment        *DatatableESQLMetricAlignment    `json:"alignment,omitempty"`
	ApplyColorTo     *DatatableESQLMetricApplyColorTo `json:"apply_color_to,omitempty"`
	ClickFilter      *bool                            `json:"click_filter,omitempty"`
	CollapseBy       *CollapseBy                      `json:"collapse_by,omitempty"`
	Color            DatatableRowDateHistogramColor   `json:"color,omitzero"`
	Excludes         *Excludes                        `json:"excludes,omitempty"`
	Fields           []string                         `json:"fields,omitzero"`
	Format           FormatType                       `json:"format,omitzero"`
	Includes         *Includes                        `json:"includes,omitempty"`
	IncreaseAccuracy *bool                            `json:"increase_accuracy,omitempty"`
	Label            *string                          `json:"label,omitempty"`
	Limit            *float64                         `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
	Visible     *bool        `json:"visible,omitempty"`
	Width       *float64     `json:"width,omitempty"`
}

// DatatableStyling is part of DatatableESQL and DatatableNoESQL.
type DatatableStyling struct {
	Density *DatatableDensity `json:"density,omitempty"`

	// Paging is one of 10, 20, 30, 50 and 100.
	Paging     *int64                 `json:"paging,omitempty"`
	RowNumbers *RowNumbers            `json:"row_numbers,omitempty"`
	SortBy     DatatableStylingSortBy `json:"sort_by,omitzero"`
}

// DatatableStylingSortBy is part of DatatableStyling.
type DatatableStylingSortBy struct{ wire.Union }

// DatatableStylingSortByFrom makes a union of one of its kinds and sets its "column_type".
func DatatableStylingSortByFrom[T SortByMetric | PivotedMetric](kind T) DatatableStylingSortBy {
	switch v := any(&kind).(type) {
	case *PivotedMetric:
		v.ColumnType = "pivoted_metric"
	}
	return DatatableStylingSortBy{wire.UnionOf(kind)}
}

// Discriminator is the member "column_type", which tells the kinds apart: metric, pivoted_metric and row.
func (u DatatableStylingSortBy) Discriminator() string { return u.Text("column_type") }

// AsSortByMetric reads it as SortByMetric. It fails where "column_type" is that of another kind.
func (u DatatableStylingSortBy) AsSortByMetric() (kind SortByMetric, err error) {
	err = u.DecodeTagged(&kind, "column_type", "metric", "row")
	return kind, err
}

// AsPivotedMetric reads it as PivotedMetric. It fails where "column_type" is that of another kind.
func (u DatatableStylingSortBy) AsPivotedMetric() (kind PivotedMetric, err error) {
	err = u.DecodeTagged(&kind, "column_type", "pivoted_metric")
	return kind, err
}

// DateHistogramOperation is a kind of HeatmapNoESQLX.
type DateHistogramOperation struct {
	DropPartialIntervals *bool   `json:"drop_partial_intervals,omitempty"`
	Field                string  `json:"field"`
	IncludeEmptyRows     *bool   `json:"include_empty_rows,omitempty"`
	Label                *string `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// Density is part of Overrides and Tab.
type Density string

// DifferencesOperation is a kind of GaugeMetricCountMetricGoal.
type DifferencesOperation struct {
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// DirectionOperation is part of RankByDirection.
type DirectionOperation string

// DiscoverDrilldown is a kind of MetricNoESQLDrilldown.
type DiscoverDrilldown struct {
	Label        string `json:"label"`
	OpenInNewTab *bool  `json:"open_in_new_tab,omitempty"`

	// Trigger is always "on_apply_filter".
	Trigger string `json:"trigger"`

	// Type is always "discover_drilldown".
	Type string `json:"type"`
}

// DiscoverSessionPanel is a kind of Panel and SectionPanel.
type DiscoverSessionPanel struct {
	Config DiscoverSessionPanelConfig `json:"config"`
	Grid   PanelGrid                  `json:"grid"`
	ID     *string                    `json:"id,omitempty"`

	// Type is always "discover_session".
	Type string `json:"type"`
}

// DiscoverSessionPanelConfig is part of DiscoverSessionPanel.
type DiscoverSessionPanelConfig struct {
	Description   *string                               `json:"description,omitempty"`
	Drilldowns    []DiscoverSessionPanelConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder    *bool                                 `json:"hide_border,omitempty"`
	HideTitle     *bool                                 `json:"hide_title,omitempty"`
	Overrides     *Overrides                            `json:"overrides,omitempty"`
	RefID         *string                               `json:"ref_id,omitempty"`
	SelectedTabID *string                               `json:"selected_tab_id,omitempty"`
	Tabs          []Tab                                 `json:"tabs,omitzero"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`
}

// DiscoverSessionPanelConfigDrilldown is part of DiscoverSessionPanelConfig, SLOAlertsEmbeddable, SLOBurnRateEmbeddable
// and others.
type DiscoverSessionPanelConfigDrilldown struct {
	EncodeURL    *bool  `json:"encode_url,omitempty"`
	Label        string `json:"label"`
	OpenInNewTab *bool  `json:"open_in_new_tab,omitempty"`

	// Trigger is always "on_open_panel_menu".
	Trigger string `json:"trigger"`

	// Type is always "url_drilldown".
	Type string `json:"type"`
	URL  string `json:"url"`
}

// DisplaySettings is part of ESQLControlQueryValues, ESQLControlStaticValues and OptionsListControlPanelConfig.
type DisplaySettings struct {
	HideActionBar *bool   `json:"hide_action_bar,omitempty"`
	HideExclude   *bool   `json:"hide_exclude,omitempty"`
	HideExists    *bool   `json:"hide_exists,omitempty"`
	HideSort      *bool   `json:"hide_sort,omitempty"`
	Placeholder   *string `json:"placeholder,omitempty"`
}

// DonutHole is part of PieStyling.
type DonutHole string

// DroppedPanelWarning is a panel that the reply leaves out.
type DroppedPanelWarning struct {
	Message         string         `json:"message"`
	PanelConfig     map[string]any `json:"panel_config,omitzero"`
	PanelReferences []Reference    `json:"panel_references,omitzero"`
	PanelType       string         `json:"panel_type"`

	// Type is always "dropped_panel".
	Type string `json:"type"`
}

// DurationFormat is a kind of FormatType.
type DurationFormat struct {
	From   string  `json:"from"`
	Suffix *string `json:"suffix,omitempty"`
	To     string  `json:"to"`

	// Type is always "duration".
	Type string `json:"type"`
}

// ESQLControl is a kind of PinnedPanel.
type ESQLControl struct {
	Config ESQLControlPanelConfig `json:"config,omitzero"`
	Grow   *bool                  `json:"grow,omitempty"`
	ID     *string                `json:"id,omitempty"`

	// Type is always "esql_control".
	Type  string `json:"type"`
	Width *Width `json:"width,omitempty"`
}

// ESQLControlPanel is a kind of Panel and SectionPanel.
type ESQLControlPanel struct {
	Config ESQLControlPanelConfig `json:"config,omitzero"`
	Grid   PanelGrid              `json:"grid"`
	ID     *string                `json:"id,omitempty"`

	// Type is always "esql_control".
	Type string `json:"type"`
}

// ESQLControlPanelConfig is part of ESQLControl and ESQLControlPanel.
type ESQLControlPanelConfig struct{ wire.Union }

// ESQLControlPanelConfigFrom makes a union of one of its kinds and sets its "control_type".
func ESQLControlPanelConfigFrom[T ESQLControlStaticValues | ESQLControlQueryValues](kind T) ESQLControlPanelConfig {
	switch v := any(&kind).(type) {
	case *ESQLControlStaticValues:
		v.ControlType = "STATIC_VALUES"
	case *ESQLControlQueryValues:
		v.ControlType = "VALUES_FROM_QUERY"
	}
	return ESQLControlPanelConfig{wire.UnionOf(kind)}
}

// Discriminator is the member "control_type", which tells the kinds apart: STATIC_VALUES and VALUES_FROM_QUERY.
func (u ESQLControlPanelConfig) Discriminator() string { return u.Text("control_type") }

// AsESQLControlStaticValues reads it as ESQLControlStaticValues. It fails where "control_type" is that of another kind.
func (u ESQLControlPanelConfig) AsESQLControlStaticValues() (kind ESQLControlStaticValues, err error) {
	err = u.DecodeTagged(&kind, "control_type", "STATIC_VALUES")
	return kind, err
}

// AsESQLControlQueryValues reads it as ESQLControlQueryValues. It fails where "control_type" is that of another kind.
func (u ESQLControlPanelConfig) AsESQLControlQueryValues() (kind ESQLControlQueryValues, err error) {
	err = u.DecodeTagged(&kind, "control_type", "VALUES_FROM_QUERY")
	return kind, err
}

// ESQLControlQueryValues is a kind of ESQLControlPanelConfig.
type ESQLControlQueryValues struct {
	// ControlType is always "VALUES_FROM_QUERY".
	ControlType     string           `json:"control_type"`
	DisplaySettings *DisplaySettings `json:"display_settings,omitempty"`
	ESQLQuery       string           `json:"esql_query"`
	SelectedOptions []string         `json:"selected_options,omitzero"`
	SingleSelect    *bool            `json:"single_select,omitempty"`
	Title           *string          `json:"title,omitempty"`
	VariableName    string           `json:"variable_name"`
	VariableType    VariableType     `json:"variable_type"`
}

// ESQLControlStaticValues is a kind of ESQLControlPanelConfig.
type ESQLControlStaticValues struct {
	AvailableOptions []string `json:"available_options,omitzero"`

	// ControlType is always "STATIC_VALUES".
	ControlType     string           `json:"control_type"`
	DisplaySettings *DisplaySettings `json:"display_settings,omitempty"`
	SelectedOptions []string         `json:"selected_options,omitzero"`
	SingleSelect    *bool            `json:"single_select,omitempty"`
	Title           *string          `json:"title,omitempty"`
	VariableName    string           `json:"variable_name"`
	VariableType    VariableType     `json:"variable_type"`
}

// ESQLDataSource is a kind of TabDataSource, and part of DatatableESQL, GaugeESQL, HeatmapESQL and others.
type ESQLDataSource struct {
	Query string `json:"query"`

	// Type is always "esql".
	Type string `json:"type"`
}

// Ems is part of RegionMapESQLRegion, RegionMapRegionDateHistogram, RegionMapRegionFilters and others.
type Ems struct {
	Boundaries string `json:"boundaries"`
	Join       string `json:"join"`
}

// Excludes is part of DatatableRowTerms, MetricBreakdownTerms, MosaicGroupBreakdownByTerms and others.
type Excludes struct {
	AsRegex *bool    `json:"as_regex,omitempty"`
	Values  []string `json:"values,omitzero"`
}

// ExistsCondition is a kind of ConditionFilterCondition and ConditionGroupCondition.
type ExistsCondition struct {
	Field  string `json:"field"`
	Negate *bool  `json:"negate,omitempty"`

	// Operator is always "exists".
	Operator string `json:"operator"`
}

// Extend is part of XYFitting.
type Extend string

// FieldFormat is part of FieldSetting and RuntimeField.
type FieldFormat struct {
	Params any    `json:"params"`
	Type   string `json:"type"`
}

// FieldMetricOperations is a kind of GaugeMetricCountMetricGoal and RegionMapNoESQLMetric, and part of
// DatatableMetricDifferences, DatatableMetricMovingAverage, DifferencesOperation and others.
type FieldMetricOperations struct{ wire.Union }

// FieldMetricOperationsFrom makes a union of one of its kinds and sets its "operation".
func FieldMetricOperationsFrom[T CountMetricOperation | UniqueCountMetricOperation | MinMaxAvgMedianStdDevMetricOperation | SumMetricOperation | LastValueOperation | PercentileOperation | PercentileRanksOperation](kind T) FieldMetricOperations {
	switch v := any(&kind).(type) {
	case *CountMetricOperation:
		v.Operation = "count"
	case *UniqueCountMetricOperation:
		v.Operation = "unique_count"
	case *SumMetricOperation:
		v.Operation = "sum"
	case *LastValueOperation:
		v.Operation = "last_value"
	case *PercentileOperation:
		v.Operation = "percentile"
	case *PercentileRanksOperation:
		v.Operation = "percentile_rank"
	}
	return FieldMetricOperations{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, last_value, max, median, min,
// percentile, percentile_rank, standard_deviation, sum and unique_count.
func (u FieldMetricOperations) Discriminator() string { return u.Text("operation") }

// AsCountMetricOperation reads it as CountMetricOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsCountMetricOperation() (kind CountMetricOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsUniqueCountMetricOperation reads it as UniqueCountMetricOperation. It fails where "operation" is that of another
// kind.
func (u FieldMetricOperations) AsUniqueCountMetricOperation() (kind UniqueCountMetricOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsMinMaxAvgMedianStdDevMetricOperation reads it as MinMaxAvgMedianStdDevMetricOperation. It fails where "operation"
// is that of another kind.
func (u FieldMetricOperations) AsMinMaxAvgMedianStdDevMetricOperation() (kind MinMaxAvgMedianStdDevMetricOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsSumMetricOperation reads it as SumMetricOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsSumMetricOperation() (kind SumMetricOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsLastValueOperation reads it as LastValueOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsLastValueOperation() (kind LastValueOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsPercentileOperation reads it as PercentileOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsPercentileOperation() (kind PercentileOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsPercentileRanksOperation reads it as PercentileRanksOperation. It fails where "operation" is that of another kind.
func (u FieldMetricOperations) AsPercentileRanksOperation() (kind PercentileRanksOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// FieldSetting is a kind of FieldSettingsEntry, and part of CompositeRuntimeField.
type FieldSetting struct {
	CustomDescription *string      `json:"custom_description,omitempty"`
	CustomLabel       *string      `json:"custom_label,omitempty"`
	Format            *FieldFormat `json:"format,omitempty"`
}

// FieldSettingsEntry is part of DataViewSpec.
type FieldSettingsEntry struct{ wire.Union }

// FieldSettingsEntryFrom makes a union of one of its kinds.
func FieldSettingsEntryFrom[T CompositeRuntimeField | RuntimeField | FieldSetting](kind T) FieldSettingsEntry {
	return FieldSettingsEntry{wire.UnionOf(kind)}
}

// AsCompositeRuntimeField reads it as CompositeRuntimeField.
func (u FieldSettingsEntry) AsCompositeRuntimeField() (kind CompositeRuntimeField, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRuntimeField reads it as RuntimeField.
func (u FieldSettingsEntry) AsRuntimeField() (kind RuntimeField, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsFieldSetting reads it as FieldSetting.
func (u FieldSettingsEntry) AsFieldSetting() (kind FieldSetting, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// File is a kind of Src.
type File struct {
	FileID string `json:"file_id"`

	// Type is always "file".
	Type string `json:"type"`
}

// Filter is part of DashboardData.
type Filter struct{ wire.Union }

// FilterFrom makes a union of one of its kinds and sets its "type".
func FilterFrom[T ConditionFilter | GroupFilter | DSLFilter | SpatialFilter](kind T) Filter {
	switch v := any(&kind).(type) {
	case *ConditionFilter:
		v.Type = "condition"
	case *GroupFilter:
		v.Type = "group"
	case *DSLFilter:
		v.Type = "dsl"
	case *SpatialFilter:
		v.Type = "spatial"
	}
	return Filter{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: condition, dsl, group and spatial.
func (u Filter) Discriminator() string { return u.Text("type") }

// AsConditionFilter reads it as ConditionFilter. It fails where "type" is that of another kind.
func (u Filter) AsConditionFilter() (kind ConditionFilter, err error) {
	err = u.DecodeTagged(&kind, "type", "condition")
	return kind, err
}

// AsGroupFilter reads it as GroupFilter. It fails where "type" is that of another kind.
func (u Filter) AsGroupFilter() (kind GroupFilter, err error) {
	err = u.DecodeTagged(&kind, "type", "group")
	return kind, err
}

// AsDSLFilter reads it as DSLFilter. It fails where "type" is that of another kind.
func (u Filter) AsDSLFilter() (kind DSLFilter, err error) {
	err = u.DecodeTagged(&kind, "type", "dsl")
	return kind, err
}

// AsSpatialFilter reads it as SpatialFilter. It fails where "type" is that of another kind.
func (u Filter) AsSpatialFilter() (kind SpatialFilter, err error) {
	err = u.DecodeTagged(&kind, "type", "spatial")
	return kind, err
}

// FilterSimple is part of CountMetricOperation, CounterRateOperation, CumulativeSumOperation and others.
type FilterSimple struct {
	Expression string         `json:"expression"`
	Language   *QueryLanguage `json:"language,omitempty"`
}

// FilterWithLabel is part of DatatableRowFilters, FiltersOperation, MetricBreakdownFilters and others.
type FilterWithLabel struct {
	Filter FilterSimple `json:"filter"`
	Label  *string      `json:"label,omitempty"`
}

// FiltersOperation is a kind of HeatmapNoESQLX.
type FiltersOperation struct {
	Filters []FilterWithLabel `json:"filters,omitzero"`
	Label   *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// FiltersTag is part of ConfigFilters.
type FiltersTag struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// FontSize is part of TagcloudStyling.
type FontSize struct {
	Max *float64 `json:"max,omitempty"`
	Min *float64 `json:"min,omitempty"`
}

// FormatType is part of CountMetricOperation, CounterRateOperation, CumulativeSumOperation and others.
type FormatType struct{ wire.Union }

// FormatTypeFrom makes a union of one of its kinds and sets its "type".
func FormatTypeFrom[T NumericFormat | ByteFormat | DurationFormat | CustomFormat](kind T) FormatType {
	switch v := any(&kind).(type) {
	case *DurationFormat:
		v.Type = "duration"
	case *CustomFormat:
		v.Type = "custom"
	}
	return FormatType{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: bits, bytes, custom, duration, number and percent.
func (u FormatType) Discriminator() string { return u.Text("type") }

// AsNumericFormat reads it as NumericFormat. It fails where "type" is that of another kind.
func (u FormatType) AsNumericFormat() (kind NumericFormat, err error) {
	err = u.DecodeTagged(&kind, "type", "number", "percent")
	return kind, err
}

// AsByteFormat reads it as ByteFormat. It fails where "type" is that of another kind.
func (u FormatType) AsByteFormat() (kind ByteFormat, err error) {
	err = u.DecodeTagged(&kind, "type", "bits", "bytes")
	return kind, err
}

// AsDurationFormat reads it as DurationFormat. It fails where "type" is that of another kind.
func (u FormatType) AsDurationFormat() (kind DurationFormat, err error) {
	err = u.DecodeTagged(&kind, "type", "duration")
	return kind, err
}

// AsCustomFormat reads it as CustomFormat. It fails where "type" is that of another kind.
func (u FormatType) AsCustomFormat() (kind CustomFormat, err error) {
	err = u.DecodeTagged(&kind, "type", "custom")
	return kind, err
}

// FormulaOperation is a kind of GaugeMetricCountMetricGoal and RegionMapNoESQLMetric.
type FormulaOperation struct {
	Filter  *FilterSimple `json:"filter,omitempty"`
	Format  FormatType    `json:"format,omitzero"`
	Formula string        `json:"formula"`
	Label   *string       `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// GaugeESQL is a kind of VisualizationPanelConfig.
type GaugeESQL struct {
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metric              GaugeESQLMetric         `json:"metric"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *GaugeStyling           `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "gauge".
	Type string `json:"type"`
}

// GaugeESQLMetric is part of GaugeESQL.
type GaugeESQLMetric struct {
	Color    GaugeESQLMetricColor `json:"color,omitzero"`
	Column   string               `json:"column"`
	Format   FormatType           `json:"format,omitzero"`
	Goal     *MetricGoal          `json:"goal,omitempty"`
	Label    *string              `json:"label,omitempty"`
	Max      *MetricMax           `json:"max,omitempty"`
	Min      *Min                 `json:"min,omitempty"`
	Subtitle *string              `json:"subtitle,omitempty"`
	Ticks    *MetricTicks         `json:"ticks,omitempty"`
	Title    *MetricTitle         `json:"title,omitempty"`
}

// GaugeESQLMetricColor is part of GaugeESQLMetric, GaugeMetricCountMetric, GaugeMetricFormula and others.
type GaugeESQLMetricColor struct{ wire.Union }

// GaugeESQLMetricColorFrom makes a union of one of its kinds.
func GaugeESQLMetricColorFrom[T ColorByValueAbsolute | ColorByValuePercentage | LegacyColorByValue | NoColor | AutoColor](kind T) GaugeESQLMetricColor {
	return GaugeESQLMetricColor{wire.UnionOf(kind)}
}

// AsColorByValueAbsolute reads it as ColorByValueAbsolute.
func (u GaugeESQLMetricColor) AsColorByValueAbsolute() (kind ColorByValueAbsolute, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsColorByValuePercentage reads it as ColorByValuePercentage.
func (u GaugeESQLMetricColor) AsColorByValuePercentage() (kind ColorByValuePercentage, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLegacyColorByValue reads it as LegacyColorByValue.
func (u GaugeESQLMetricColor) AsLegacyColorByValue() (kind LegacyColorByValue, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsNoColor reads it as NoColor.
func (u GaugeESQLMetricColor) AsNoColor() (kind NoColor, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsAutoColor reads it as AutoColor.
func (u GaugeESQLMetricColor) AsAutoColor() (kind AutoColor, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// GaugeMetricCountMetric is a kind of GaugeNoESQLMetric.
type GaugeMetricCountMetric struct {
	Color       GaugeESQLMetricColor       `json:"color,omitzero"`
	EmptyAsNull *bool                      `json:"empty_as_null,omitempty"`
	Field       *string                    `json:"field,omitempty"`
	Filter      *FilterSimple              `json:"filter,omitempty"`
	Format      FormatType                 `json:"format,omitzero"`
	Goal        GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label       *string                    `json:"label,omitempty"`
	Max         GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min         GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	Ticks            *MetricTicks               `json:"ticks,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Title            *MetricTitle               `json:"title,omitempty"`
}

// GaugeMetricCountMetricGoal is part of GaugeMetricCountMetric, GaugeMetricFormula, GaugeMetricLastValue and others.
type GaugeMetricCountMetricGoal struct{ wire.Union }

// GaugeMetricCountMetricGoalFrom makes a union of one of its kinds.
func GaugeMetricCountMetricGoalFrom[T FormulaOperation | StaticOperationDefinition | FieldMetricOperations | DifferencesOperation | MovingAverageOperation | CumulativeSumOperation | CounterRateOperation | CountMetricOperation | UniqueCountMetricOperation | LastValueOperation | PercentileOperation | PercentileRanksOperation](kind T) GaugeMetricCountMetricGoal {
	return GaugeMetricCountMetricGoal{wire.UnionOf(kind)}
}

// AsFormulaOperation reads it as FormulaOperation.
func (u GaugeMetricCountMetricGoal) AsFormulaOperation() (kind FormulaOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsStaticOperationDefinition reads it as StaticOperationDefinition.
func (u GaugeMetricCountMetricGoal) AsStaticOperationDefinition() (kind StaticOperationDefinition, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsFieldMetricOperations reads it as FieldMetricOperations.
func (u GaugeMetricCountMetricGoal) AsFieldMetricOperations() (kind FieldMetricOperations, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsDifferencesOperation reads it as DifferencesOperation.
func (u GaugeMetricCountMetricGoal) AsDifferencesOperation() (kind DifferencesOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMovingAverageOperation reads it as MovingAverageOperation.
func (u GaugeMetricCountMetricGoal) AsMovingAverageOperation() (kind MovingAverageOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsCumulativeSumOperation reads it as CumulativeSumOperation.
func (u GaugeMetricCountMetricGoal) AsCumulativeSumOperation() (kind CumulativeSumOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsCounterRateOperation reads it as CounterRateOperation.
func (u GaugeMetricCountMetricGoal) AsCounterRateOperation() (kind CounterRateOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsCountMetricOperation reads it as CountMetricOperation.
func (u GaugeMetricCountMetricGoal) AsCountMetricOperation() (kind CountMetricOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsUniqueCountMetricOperation reads it as UniqueCountMetricOperation.
func (u GaugeMetricCountMetricGoal) AsUniqueCountMetricOperation() (kind UniqueCountMetricOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLastValueOperation reads it as LastValueOperation.
func (u GaugeMetricCountMetricGoal) AsLastValueOperation() (kind LastValueOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsPercentileOperation reads it as PercentileOperation.
func (u GaugeMetricCountMetricGoal) AsPercentileOperation() (kind PercentileOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsPercentileRanksOperation reads it as PercentileRanksOperation.
func (u GaugeMetricCountMetricGoal) AsPercentileRanksOperation() (kind PercentileRanksOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// GaugeMetricFormula is a kind of GaugeNoESQLMetric.
type GaugeMetricFormula struct {
	Color   GaugeESQLMetricColor       `json:"color,omitzero"`
	Filter  *FilterSimple              `json:"filter,omitempty"`
	Format  FormatType                 `json:"format,omitzero"`
	Formula string                     `json:"formula"`
	Goal    GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label   *string                    `json:"label,omitempty"`
	Max     GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min     GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "formula".
	Operation        string       `json:"operation"`
	ReducedTimeRange *string      `json:"reduced_time_range,omitempty"`
	Subtitle         *string      `json:"subtitle,omitempty"`
	Ticks            *MetricTicks `json:"ticks,omitempty"`
	TimeScale        *TimeScale   `json:"time_scale,omitempty"`
	Title            *MetricTitle `json:"title,omitempty"`
}

// GaugeMetricLastValue is a kind of GaugeNoESQLMetric.
type GaugeMetricLastValue struct {
	Color      GaugeESQLMetricColor       `json:"color,omitzero"`
	Field      string                     `json:"field"`
	Filter     *FilterSimple              `json:"filter,omitempty"`
	Format     FormatType                 `json:"format,omitzero"`
	Goal       GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label      *string                    `json:"label,omitempty"`
	Max        GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min        GaugeMetricCountMetricGoal `json:"min,omitzero"`
	MultiValue *bool                      `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	Ticks            *MetricTicks               `json:"ticks,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Title            *MetricTitle               `json:"title,omitempty"`
}

// GaugeMetricPercentile is a kind of GaugeNoESQLMetric.
type GaugeMetricPercentile struct {
	Color  GaugeESQLMetricColor       `json:"color,omitzero"`
	Field  string                     `json:"field"`
	Filter *FilterSimple              `json:"filter,omitempty"`
	Format FormatType                 `json:"format,omitzero"`
	Goal   GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label  *string                    `json:"label,omitempty"`
	Max    GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min    GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	Ticks            *MetricTicks               `json:"ticks,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Title            *MetricTitle               `json:"title,omitempty"`
}

// GaugeMetricPercentileRanks is a kind of GaugeNoESQLMetric.
type GaugeMetricPercentileRanks struct {
	Color  GaugeESQLMetricColor       `json:"color,omitzero"`
	Field  string                     `json:"field"`
	Filter *FilterSimple              `json:"filter,omitempty"`
	Format FormatType                 `json:"format,omitzero"`
	Goal   GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label  *string                    `json:"label,omitempty"`
	Max    GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min    GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	Ticks            *MetricTicks               `json:"ticks,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Title            *MetricTitle               `json:"title,omitempty"`
}

// GaugeMetricStatsMetric is a kind of GaugeNoESQLMetric.
type GaugeMetricStatsMetric struct {
	Color            GaugeESQLMetricColor              `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Goal             GaugeMetricCountMetricGoal        `json:"goal,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Max              GaugeMetricCountMetricGoal        `json:"max,omitzero"`
	Min              GaugeMetricCountMetricGoal        `json:"min,omitzero"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	Subtitle         *string                           `json:"subtitle,omitempty"`
	Ticks            *MetricTicks                      `json:"ticks,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
	Title            *MetricTitle                      `json:"title,omitempty"`
}

// GaugeMetricSumMetric is a kind of GaugeNoESQLMetric.
type GaugeMetricSumMetric struct {
	Color       GaugeESQLMetricColor       `json:"color,omitzero"`
	EmptyAsNull *bool                      `json:"empty_as_null,omitempty"`
	Field       string                     `json:"field"`
	Filter      *FilterSimple              `json:"filter,omitempty"`
	Format      FormatType                 `json:"format,omitzero"`
	Goal        GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label       *string                    `json:"label,omitempty"`
	Max         GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min         GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	Ticks            *MetricTicks               `json:"ticks,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Title            *MetricTitle               `json:"title,omitempty"`
}

// GaugeMetricUniqueCountMetric is a kind of GaugeNoESQLMetric.
type GaugeMetricUniqueCountMetric struct {
	Color       GaugeESQLMetricColor       `json:"color,omitzero"`
	EmptyAsNull *bool                      `json:"empty_as_null,omitempty"`
	Field       string                     `json:"field"`
	Filter      *FilterSimple              `json:"filter,omitempty"`
	Format      FormatType                 `json:"format,omitzero"`
	Goal        GaugeMetricCountMetricGoal `json:"goal,omitzero"`
	Label       *string                    `json:"label,omitempty"`
	Max         GaugeMetricCountMetricGoal `json:"max,omitzero"`
	Min         GaugeMetricCountMetricGoal `json:"min,omitzero"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	Ticks            *MetricTicks               `json:"ticks,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Title            *MetricTitle               `json:"title,omitempty"`
}

// GaugeNoESQL is a kind of VisualizationPanelConfig.
type GaugeNoESQL struct {
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metric              GaugeNoESQLMetric       `json:"metric,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *GaugeStyling           `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "gauge".
	Type string `json:"type"`
}

// GaugeNoESQLMetric is part of GaugeNoESQL.
type GaugeNoESQLMetric struct{ wire.Union }

// GaugeNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func GaugeNoESQLMetricFrom[T GaugeMetricCountMetric | GaugeMetricUniqueCountMetric | GaugeMetricStatsMetric | GaugeMetricSumMetric | GaugeMetricLastValue | GaugeMetricPercentile | GaugeMetricPercentileRanks | GaugeMetricFormula](kind T) GaugeNoESQLMetric {
	switch v := any(&kind).(type) {
	case *GaugeMetricCountMetric:
		v.Operation = "count"
	case *GaugeMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *GaugeMetricSumMetric:
		v.Operation = "sum"
	case *GaugeMetricLastValue:
		v.Operation = "last_value"
	case *GaugeMetricPercentile:
		v.Operation = "percentile"
	case *GaugeMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *GaugeMetricFormula:
		v.Operation = "formula"
	}
	return GaugeNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, formula, last_value, max,
// median, min, percentile, percentile_rank, standard_deviation, sum and unique_count.
func (u GaugeNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsGaugeMetricCountMetric reads it as GaugeMetricCountMetric. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricCountMetric() (kind GaugeMetricCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsGaugeMetricUniqueCountMetric reads it as GaugeMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricUniqueCountMetric() (kind GaugeMetricUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsGaugeMetricStatsMetric reads it as GaugeMetricStatsMetric. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricStatsMetric() (kind GaugeMetricStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsGaugeMetricSumMetric reads it as GaugeMetricSumMetric. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricSumMetric() (kind GaugeMetricSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsGaugeMetricLastValue reads it as GaugeMetricLastValue. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricLastValue() (kind GaugeMetricLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsGaugeMetricPercentile reads it as GaugeMetricPercentile. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricPercentile() (kind GaugeMetricPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsGaugeMetricPercentileRanks reads it as GaugeMetricPercentileRanks. It fails where "operation" is that of another
// kind.
func (u GaugeNoESQLMetric) AsGaugeMetricPercentileRanks() (kind GaugeMetricPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsGaugeMetricFormula reads it as GaugeMetricFormula. It fails where "operation" is that of another kind.
func (u GaugeNoESQLMetric) AsGaugeMetricFormula() (kind GaugeMetricFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// GaugeShapeBullet is a kind of Shape.
type GaugeShapeBullet struct {
	Orientation VisAPISimpleOrientation `json:"orientation"`

	// Type is always "bullet".
	Type string `json:"type"`
}

// GaugeShapeCircular is a kind of Shape.
type GaugeShapeCircular struct {
	Type GaugeShapeCircularType `json:"type"`
}

// GaugeShapeCircularType is part of GaugeShapeCircular.
type GaugeShapeCircularType string

// GaugeStyling is part of GaugeESQL and GaugeNoESQL.
type GaugeStyling struct {
	Shape Shape `json:"shape,omitzero"`
}

// Gradient is part of GradientColorMapping and Mapping.
type Gradient struct{ wire.Union }

// GradientFrom makes a union of one of its kinds and sets its "type".
func GradientFrom[T ColorFromPalette | ColorCode](kind T) Gradient {
	switch v := any(&kind).(type) {
	case *ColorFromPalette:
		v.Type = "from_palette"
	case *ColorCode:
		v.Type = "color_code"
	}
	return Gradient{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: color_code and from_palette.
func (u Gradient) Discriminator() string { return u.Text("type") }

// AsColorFromPalette reads it as ColorFromPalette. It fails where "type" is that of another kind.
func (u Gradient) AsColorFromPalette() (kind ColorFromPalette, err error) {
	err = u.DecodeTagged(&kind, "type", "from_palette")
	return kind, err
}

// AsColorCode reads it as ColorCode. It fails where "type" is that of another kind.
func (u Gradient) AsColorCode() (kind ColorCode, err error) {
	err = u.DecodeTagged(&kind, "type", "color_code")
	return kind, err
}

// GradientColorMapping is a kind of ColorMapping.
type GradientColorMapping struct {
	Gradient []Gradient                    `json:"gradient,omitzero"`
	Mapping  []GradientColorMappingDetails `json:"mapping,omitzero"`

	// Mode is always "gradient".
	Mode       string            `json:"mode"`
	Palette    string            `json:"palette"`
	Sort       *HeatmapXAxisSort `json:"sort,omitempty"`
	Unassigned UnassignedColor   `json:"unassigned,omitzero"`
}

// GradientColorMappingDetails is part of GradientColorMapping.
type GradientColorMappingDetails struct {
	Values []MappingValue `json:"values,omitzero"`
}

// GroupBreakdownBy is part of MosaicNoESQL.
type GroupBreakdownBy struct{ wire.Union }

// GroupBreakdownByFrom makes a union of one of its kinds and sets its "operation".
func GroupBreakdownByFrom[T MosaicGroupBreakdownByDateHistogram | MosaicGroupBreakdownByTerms | MosaicGroupBreakdownByHistogram | MosaicGroupBreakdownByRanges | MosaicGroupBreakdownByFilters](kind T) GroupBreakdownBy {
	switch v := any(&kind).(type) {
	case *MosaicGroupBreakdownByDateHistogram:
		v.Operation = "date_histogram"
	case *MosaicGroupBreakdownByTerms:
		v.Operation = "terms"
	case *MosaicGroupBreakdownByHistogram:
		v.Operation = "histogram"
	case *MosaicGroupBreakdownByRanges:
		v.Operation = "range"
	case *MosaicGroupBreakdownByFilters:
		v.Operation = "filters"
	}
	return GroupBreakdownBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u GroupBreakdownBy) Discriminator() string { return u.Text("operation") }

// AsMosaicGroupBreakdownByDateHistogram reads it as MosaicGroupBreakdownByDateHistogram. It fails where "operation" is
// that of another kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByDateHistogram() (kind MosaicGroupBreakdownByDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsMosaicGroupBreakdownByTerms reads it as MosaicGroupBreakdownByTerms. It fails where "operation" is that of another
// kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByTerms() (kind MosaicGroupBreakdownByTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsMosaicGroupBreakdownByHistogram reads it as MosaicGroupBreakdownByHistogram. It fails where "operation" is that of
// another kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByHistogram() (kind MosaicGroupBreakdownByHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsMosaicGroupBreakdownByRanges reads it as MosaicGroupBreakdownByRanges. It fails where "operation" is that of
// another kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByRanges() (kind MosaicGroupBreakdownByRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsMosaicGroupBreakdownByFilters reads it as MosaicGroupBreakdownByFilters. It fails where "operation" is that of
// another kind.
func (u GroupBreakdownBy) AsMosaicGroupBreakdownByFilters() (kind MosaicGroupBreakdownByFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// GroupFilter is a kind of Filter and TabFilter.
type GroupFilter struct {
	ControlledBy *string        `json:"controlled_by,omitempty"`
	DataViewID   *string        `json:"data_view_id,omitempty"`
	Disabled     *bool          `json:"disabled,omitempty"`
	Group        ConditionGroup `json:"group"`
	IsMultiIndex *bool          `json:"is_multi_index,omitempty"`
	Label        *string        `json:"label,omitempty"`
	Negate       *bool          `json:"negate,omitempty"`

	// Type is always "group".
	Type string `json:"type"`
}

// GroupFilters is part of SLOGroupOverviewEmbeddable.
type GroupFilters struct {
	Filters  []TabFilter          `json:"filters,omitzero"`
	GroupBy  *GroupFiltersGroupBy `json:"group_by,omitempty"`
	Groups   []string             `json:"groups,omitzero"`
	KQLQuery *string              `json:"kql_query,omitempty"`
}

// GroupFiltersGroupBy is part of GroupFilters.
type GroupFiltersGroupBy string

// Header is part of Height.
type Header struct{ wire.Union }

// HeaderFrom makes a union of one of its kinds and sets its "type".
func HeaderFrom[T Auto | HeaderCustom](kind T) Header {
	switch v := any(&kind).(type) {
	case *Auto:
		v.Type = "auto"
	case *HeaderCustom:
		v.Type = "custom"
	}
	return Header{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: auto and custom.
func (u Header) Discriminator() string { return u.Text("type") }

// AsAuto reads it as Auto. It fails where "type" is that of another kind.
func (u Header) AsAuto() (kind Auto, err error) {
	err = u.DecodeTagged(&kind, "type", "auto")
	return kind, err
}

// AsHeaderCustom reads it as HeaderCustom. It fails where "type" is that of another kind.
func (u Header) AsHeaderCustom() (kind HeaderCustom, err error) {
	err = u.DecodeTagged(&kind, "type", "custom")
	return kind, err
}

// HeaderCustom is a kind of Header.
type HeaderCustom struct {
	MaxLines *float64 `json:"max_lines,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// HeatmapAxes is part of HeatmapESQL and HeatmapNoESQL.
type HeatmapAxes struct {
	X *HeatmapXAxis `json:"x,omitempty"`
	Y *HeatmapYAxis `json:"y,omitempty"`
}

// HeatmapCells is part of HeatmapStyling.
type HeatmapCells struct {
	Labels *TreemapStylingLabels `json:"labels,omitempty"`
}

// HeatmapESQL is a kind of VisualizationPanelConfig.
type HeatmapESQL struct {
	Axis                *HeatmapAxes            `json:"axis,omitempty"`
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *HeatmapLegend          `json:"legend,omitempty"`
	Metric              HeatmapESQLMetric       `json:"metric"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *HeatmapStyling         `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "heatmap".
	Type string        `json:"type"`
	X    HeatmapESQLX  `json:"x"`
	Y    *HeatmapESQLX `json:"y,omitempty"`
}

// HeatmapESQLMetric is part of HeatmapESQL.
type HeatmapESQLMetric struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Column string                 `json:"column"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`
}

// HeatmapESQLMetricColor is part of HeatmapESQLMetric, HeatmapMetricCountMetric, HeatmapMetricCounterRate and others.
type HeatmapESQLMetricColor struct{ wire.Union }

// HeatmapESQLMetricColorFrom makes a union of one of its kinds.
func HeatmapESQLMetricColorFrom[T ColorByValueAbsolute | ColorByValuePercentage | LegacyColorByValue | AutoColor](kind T) HeatmapESQLMetricColor {
	return HeatmapESQLMetricColor{wire.UnionOf(kind)}
}

// AsColorByValueAbsolute reads it as ColorByValueAbsolute.
func (u HeatmapESQLMetricColor) AsColorByValueAbsolute() (kind ColorByValueAbsolute, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsColorByValuePercentage reads it as ColorByValuePercentage.
func (u HeatmapESQLMetricColor) AsColorByValuePercentage() (kind ColorByValuePercentage, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLegacyColorByValue reads it as LegacyColorByValue.
func (u HeatmapESQLMetricColor) AsLegacyColorByValue() (kind LegacyColorByValue, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsAutoColor reads it as AutoColor.
func (u HeatmapESQLMetricColor) AsAutoColor() (kind AutoColor, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// HeatmapESQLX is part of DatatableESQL, HeatmapESQL, MosaicESQL and others.
type HeatmapESQLX struct {
	Column string     `json:"column"`
	Format FormatType `json:"format,omitzero"`
	Label  *string    `json:"label,omitempty"`
}

// HeatmapLegend is part of HeatmapESQL and HeatmapNoESQL.
type HeatmapLegend struct {
	Size               *LegendSize              `json:"size,omitempty"`
	TruncateAfterLines *float64                 `json:"truncate_after_lines,omitempty"`
	Visibility         *HeatmapLegendVisibility `json:"visibility,omitempty"`
}

// HeatmapLegendVisibility is part of HeatmapLegend.
type HeatmapLegendVisibility string

// HeatmapMetricCountMetric is a kind of HeatmapNoESQLMetric.
type HeatmapMetricCountMetric struct {
	Color       HeatmapESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool                  `json:"empty_as_null,omitempty"`
	Field       *string                `json:"field,omitempty"`
	Filter      *FilterSimple          `json:"filter,omitempty"`
	Format      FormatType             `json:"format,omitzero"`
	Label       *string                `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// HeatmapMetricCounterRate is a kind of HeatmapNoESQLMetric.
type HeatmapMetricCounterRate struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Field  string                 `json:"field"`
	Filter *FilterSimple          `json:"filter,omitempty"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// HeatmapMetricCumulativeSum is a kind of HeatmapNoESQLMetric.
type HeatmapMetricCumulativeSum struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Field  string                 `json:"field"`
	Filter *FilterSimple          `json:"filter,omitempty"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// HeatmapMetricDifferences is a kind of HeatmapNoESQLMetric.
type HeatmapMetricDifferences struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Filter *FilterSimple          `json:"filter,omitempty"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`
	Of     FieldMetricOperations  `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// HeatmapMetricFormula is a kind of HeatmapNoESQLMetric.
type HeatmapMetricFormula struct {
	Color   HeatmapESQLMetricColor `json:"color,omitzero"`
	Filter  *FilterSimple          `json:"filter,omitempty"`
	Format  FormatType             `json:"format,omitzero"`
	Formula string                 `json:"formula"`
	Label   *string                `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// HeatmapMetricLastValue is a kind of HeatmapNoESQLMetric.
type HeatmapMetricLastValue struct {
	Color      HeatmapESQLMetricColor `json:"color,omitzero"`
	Field      string                 `json:"field"`
	Filter     *FilterSimple          `json:"filter,omitempty"`
	Format     FormatType             `json:"format,omitzero"`
	Label      *string                `json:"label,omitempty"`
	MultiValue *bool                  `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// HeatmapMetricMovingAverage is a kind of HeatmapNoESQLMetric.
type HeatmapMetricMovingAverage struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Filter *FilterSimple          `json:"filter,omitempty"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`
	Of     FieldMetricOperations  `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Window           *float64                   `json:"window,omitempty"`
}

// HeatmapMetricPercentile is a kind of HeatmapNoESQLMetric.
type HeatmapMetricPercentile struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Field  string                 `json:"field"`
	Filter *FilterSimple          `json:"filter,omitempty"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// HeatmapMetricPercentileRanks is a kind of HeatmapNoESQLMetric.
type HeatmapMetricPercentileRanks struct {
	Color  HeatmapESQLMetricColor `json:"color,omitzero"`
	Field  string                 `json:"field"`
	Filter *FilterSimple          `json:"filter,omitempty"`
	Format FormatType             `json:"format,omitzero"`
	Label  *string                `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// HeatmapMetricStatsMetric is a kind of HeatmapNoESQLMetric.
type HeatmapMetricStatsMetric struct {
	Color            HeatmapESQLMetricColor            `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// HeatmapMetricSumMetric is a kind of HeatmapNoESQLMetric.
type HeatmapMetricSumMetric struct {
	Color       HeatmapESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool                  `json:"empty_as_null,omitempty"`
	Field       string                 `json:"field"`
	Filter      *FilterSimple          `json:"filter,omitempty"`
	Format      FormatType             `json:"format,omitzero"`
	Label       *string                `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// HeatmapMetricUniqueCountMetric is a kind of HeatmapNoESQLMetric.
type HeatmapMetricUniqueCountMetric struct {
	Color       HeatmapESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool                  `json:"empty_as_null,omitempty"`
	Field       string                 `json:"field"`
	Filter      *FilterSimple          `json:"filter,omitempty"`
	Format      FormatType             `json:"format,omitzero"`
	Label       *string                `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// HeatmapNoESQL is a kind of VisualizationPanelConfig.
type HeatmapNoESQL struct {
	Axis                *HeatmapAxes            `json:"axis,omitempty"`
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *HeatmapLegend          `json:"legend,omitempty"`
	Metric              HeatmapNoESQLMetric     `json:"metric,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *HeatmapStyling         `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "heatmap".
	Type string         `json:"type"`
	X    HeatmapNoESQLX `json:"x,omitzero"`
	Y    HeatmapNoESQLX `json:"y,omitzero"`
}

// HeatmapNoESQLMetric is part of HeatmapNoESQL.
type HeatmapNoESQLMetric struct{ wire.Union }

// HeatmapNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func HeatmapNoESQLMetricFrom[T HeatmapMetricCountMetric | HeatmapMetricUniqueCountMetric | HeatmapMetricStatsMetric | HeatmapMetricSumMetric | HeatmapMetricLastValue | HeatmapMetricPercentile | HeatmapMetricPercentileRanks | HeatmapMetricDifferences | HeatmapMetricMovingAverage | HeatmapMetricCumulativeSum | HeatmapMetricCounterRate | HeatmapMetricFormula](kind T) HeatmapNoESQLMetric {
	switch v := any(&kind).(type) {
	case *HeatmapMetricCountMetric:
		v.Operation = "count"
	case *HeatmapMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *HeatmapMetricSumMetric:
		v.Operation = "sum"
	case *HeatmapMetricLastValue:
		v.Operation = "last_value"
	case *HeatmapMetricPercentile:
		v.Operation = "percentile"
	case *HeatmapMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *HeatmapMetricDifferences:
		v.Operation = "differences"
	case *HeatmapMetricMovingAverage:
		v.Operation = "moving_average"
	case *HeatmapMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *HeatmapMetricCounterRate:
		v.Operation = "counter_rate"
	case *HeatmapMetricFormula:
		v.Operation = "formula"
	}
	return HeatmapNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u HeatmapNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsHeatmapMetricCountMetric reads it as HeatmapMetricCountMetric. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricCountMetric() (kind HeatmapMetricCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsHeatmapMetricUniqueCountMetric reads it as HeatmapMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricUniqueCountMetric() (kind HeatmapMetricUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsHeatmapMetricStatsMetric reads it as HeatmapMetricStatsMetric. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricStatsMetric() (kind HeatmapMetricStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsHeatmapMetricSumMetric reads it as HeatmapMetricSumMetric. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricSumMetric() (kind HeatmapMetricSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsHeatmapMetricLastValue reads it as HeatmapMetricLastValue. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricLastValue() (kind HeatmapMetricLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsHeatmapMetricPercentile reads it as HeatmapMetricPercentile. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricPercentile() (kind HeatmapMetricPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsHeatmapMetricPercentileRanks reads it as HeatmapMetricPercentileRanks. It fails where "operation" is that of
// another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricPercentileRanks() (kind HeatmapMetricPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsHeatmapMetricDifferences reads it as HeatmapMetricDifferences. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricDifferences() (kind HeatmapMetricDifferences, err error) {
	err = u.DecodeTagged(&kind, "operation", "differences")
	return kind, err
}

// AsHeatmapMetricMovingAverage reads it as HeatmapMetricMovingAverage. It fails where "operation" is that of another
// kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricMovingAverage() (kind HeatmapMetricMovingAverage, err error) {
	err = u.DecodeTagged(&kind, "operation", "moving_average")
	return kind, err
}

// AsHeatmapMetricCumulativeSum reads it as HeatmapMetricCumulativeSum. It fails where "operation" is that of another
// kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricCumulativeSum() (kind HeatmapMetricCumulativeSum, err error) {
	err = u.DecodeTagged(&kind, "operation", "cumulative_sum")
	return kind, err
}

// AsHeatmapMetricCounterRate reads it as HeatmapMetricCounterRate. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricCounterRate() (kind HeatmapMetricCounterRate, err error) {
	err = u.DecodeTagged(&kind, "operation", "counter_rate")
	return kind, err
}

// AsHeatmapMetricFormula reads it as HeatmapMetricFormula. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLMetric) AsHeatmapMetricFormula() (kind HeatmapMetricFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// HeatmapNoESQLX is part of DatatableNoESQL and HeatmapNoESQL.
type HeatmapNoESQLX struct{ wire.Union }

// HeatmapNoESQLXFrom makes a union of one of its kinds and sets its "operation".
func HeatmapNoESQLXFrom[T DateHistogramOperation | TermsOperation | HistogramOperation | RangesOperation | FiltersOperation](kind T) HeatmapNoESQLX {
	switch v := any(&kind).(type) {
	case *DateHistogramOperation:
		v.Operation = "date_histogram"
	case *TermsOperation:
		v.Operation = "terms"
	case *HistogramOperation:
		v.Operation = "histogram"
	case *RangesOperation:
		v.Operation = "range"
	case *FiltersOperation:
		v.Operation = "filters"
	}
	return HeatmapNoESQLX{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u HeatmapNoESQLX) Discriminator() string { return u.Text("operation") }

// AsDateHistogramOperation reads it as DateHistogramOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsDateHistogramOperation() (kind DateHistogramOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsTermsOperation reads it as TermsOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsTermsOperation() (kind TermsOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsHistogramOperation reads it as HistogramOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsHistogramOperation() (kind HistogramOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsRangesOperation reads it as RangesOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsRangesOperation() (kind RangesOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsFiltersOperation reads it as FiltersOperation. It fails where "operation" is that of another kind.
func (u HeatmapNoESQLX) AsFiltersOperation() (kind FiltersOperation, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// HeatmapStyling is part of HeatmapESQL and HeatmapNoESQL.
type HeatmapStyling struct {
	Cells *HeatmapCells `json:"cells,omitempty"`
}

// HeatmapXAxis is part of HeatmapAxes.
type HeatmapXAxis struct {
	Labels *HeatmapXAxisLabels `json:"labels,omitempty"`
	Scale  XScale              `json:"scale"`
	Sort   *HeatmapXAxisSort   `json:"sort,omitempty"`
	Title  *MetricTitle        `json:"title,omitempty"`
}

// HeatmapXAxisLabels is part of HeatmapXAxis.
type HeatmapXAxisLabels struct {
	Orientation *VisAPIOrientation `json:"orientation,omitempty"`
	Visible     *bool              `json:"visible,omitempty"`
}

// HeatmapXAxisSort is part of GradientColorMapping, HeatmapXAxis and HeatmapYAxis.
type HeatmapXAxisSort string

// HeatmapYAxis is part of HeatmapAxes.
type HeatmapYAxis struct {
	Labels *TreemapStylingLabels `json:"labels,omitempty"`
	Sort   *HeatmapXAxisSort     `json:"sort,omitempty"`
	Title  *MetricTitle          `json:"title,omitempty"`
}

// Height is part of DatatableDensity.
type Height struct {
	Header Header      `json:"header,omitzero"`
	Value  HeightValue `json:"value,omitzero"`
}

// HeightValue is part of Height.
type HeightValue struct{ wire.Union }

// HeightValueFrom makes a union of one of its kinds and sets its "type".
func HeightValueFrom[T Auto | ValueCustom](kind T) HeightValue {
	switch v := any(&kind).(type) {
	case *Auto:
		v.Type = "auto"
	case *ValueCustom:
		v.Type = "custom"
	}
	return HeightValue{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: auto and custom.
func (u HeightValue) Discriminator() string { return u.Text("type") }

// AsAuto reads it as Auto. It fails where "type" is that of another kind.
func (u HeightValue) AsAuto() (kind Auto, err error) {
	err = u.DecodeTagged(&kind, "type", "auto")
	return kind, err
}

// AsValueCustom reads it as ValueCustom. It fails where "type" is that of another kind.
func (u HeightValue) AsValueCustom() (kind ValueCustom, err error) {
	err = u.DecodeTagged(&kind, "type", "custom")
	return kind, err
}

// HistogramOperation is a kind of HeatmapNoESQLX.
type HistogramOperation struct {
	Field            string     `json:"field"`
	Format           FormatType `json:"format,omitzero"`
	Granularity      any        `json:"granularity,omitempty"`
	IncludeEmptyRows *bool      `json:"include_empty_rows,omitempty"`
	Label            *string    `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// Icon is part of XYAnnotationManualEvent, XYAnnotationQuery, XYRefLineCountMetric and others.
type Icon string

// ImageConfig is part of ImagePanelConfig.
type ImageConfig struct {
	AltText         *string    `json:"alt_text,omitempty"`
	BackgroundColor *string    `json:"background_color,omitempty"`
	ObjectFit       *ObjectFit `json:"object_fit,omitempty"`
	Src             Src        `json:"src,omitzero"`
}

// ImagePanel is a kind of Panel and SectionPanel.
type ImagePanel struct {
	Config ImagePanelConfig `json:"config"`
	Grid   PanelGrid        `json:"grid"`
	ID     *string          `json:"id,omitempty"`

	// Type is always "image".
	Type string `json:"type"`
}

// ImagePanelConfig is part of ImagePanel.
type ImagePanelConfig struct {
	Description *string                     `json:"description,omitempty"`
	Drilldowns  []ImagePanelConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder  *bool                       `json:"hide_border,omitempty"`
	HideTitle   *bool                       `json:"hide_title,omitempty"`
	ImageConfig ImageConfig                 `json:"image_config"`
	Title       *string                     `json:"title,omitempty"`
}

// ImagePanelConfigDrilldown is part of ImagePanelConfig.
type ImagePanelConfigDrilldown struct{ wire.Union }

// ImagePanelConfigDrilldownFrom makes a union of one of its kinds and sets its "type".
func ImagePanelConfigDrilldownFrom[T ConfigDrilldownDashboardDrilldown | ConfigDrilldownURLDrilldown](kind T) ImagePanelConfigDrilldown {
	switch v := any(&kind).(type) {
	case *ConfigDrilldownDashboardDrilldown:
		v.Type = "dashboard_drilldown"
	case *ConfigDrilldownURLDrilldown:
		v.Type = "url_drilldown"
	}
	return ImagePanelConfigDrilldown{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: dashboard_drilldown and url_drilldown.
func (u ImagePanelConfigDrilldown) Discriminator() string { return u.Text("type") }

// AsConfigDrilldownDashboardDrilldown reads it as ConfigDrilldownDashboardDrilldown. It fails where "type" is that of
// another kind.
func (u ImagePanelConfigDrilldown) AsConfigDrilldownDashboardDrilldown() (kind ConfigDrilldownDashboardDrilldown, err error) {
	err = u.DecodeTagged(&kind, "type", "dashboard_drilldown")
	return kind, err
}

// AsConfigDrilldownURLDrilldown reads it as ConfigDrilldownURLDrilldown. It fails where "type" is that of another kind.
func (u ImagePanelConfigDrilldown) AsConfigDrilldownURLDrilldown() (kind ConfigDrilldownURLDrilldown, err error) {
	err = u.DecodeTagged(&kind, "type", "url_drilldown")
	return kind, err
}

// Includes is part of DatatableRowTerms, MetricBreakdownTerms, MosaicGroupBreakdownByTerms and others.
type Includes struct {
	AsRegex *bool    `json:"as_regex,omitempty"`
	Values  []string `json:"values,omitzero"`
}

// Interpolation is part of XYStyling.
type Interpolation string

// Interval is part of XYAnnotationManualRange.
type Interval struct {
	From any `json:"from"`
	To   any `json:"to"`
}

// IsCondition is a kind of ConditionFilterCondition and ConditionGroupCondition.
type IsCondition struct {
	Field  string `json:"field"`
	Negate *bool  `json:"negate,omitempty"`

	// Operator is always "is".
	Operator string `json:"operator"`
	Value    any    `json:"value"`
}

// IsOneOfCondition is a kind of ConditionFilterCondition and ConditionGroupCondition.
type IsOneOfCondition struct {
	Field  string `json:"field"`
	Negate *bool  `json:"negate,omitempty"`

	// Operator is always "is_one_of".
	Operator string                `json:"operator"`
	Value    IsOneOfConditionValue `json:"value,omitzero"`
}

// IsOneOfConditionValue is part of IsOneOfCondition.
type IsOneOfConditionValue struct{ wire.Union }

// IsOneOfConditionValueFrom makes a union of one of its kinds.
func IsOneOfConditionValueFrom[T []string | []float64 | []bool](kind T) IsOneOfConditionValue {
	return IsOneOfConditionValue{wire.UnionOf(kind)}
}

// AsStrings reads it as []string.
func (u IsOneOfConditionValue) AsStrings() (kind []string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsFloat64s reads it as []float64.
func (u IsOneOfConditionValue) AsFloat64s() (kind []float64, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsBools reads it as []bool.
func (u IsOneOfConditionValue) AsBools() (kind []bool, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// Label is part of MetricStylingSecondary.
type Label struct {
	Placement *Placement `json:"placement,omitempty"`
	Visible   *bool      `json:"visible,omitempty"`
}

// LabelsAlignment is part of LegacyMetricCountMetricLabels.
type LabelsAlignment string

// LabelsPosition is part of PieStylingLabels.
type LabelsPosition string

// LastValueOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type LastValueOperation struct {
	Field      string        `json:"field"`
	Filter     *FilterSimple `json:"filter,omitempty"`
	Format     FormatType    `json:"format,omitzero"`
	Label      *string       `json:"label,omitempty"`
	MultiValue *bool         `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// LayoutGrid is a kind of XYLegendOutsideHorizontalLayout.
type LayoutGrid struct {
	Truncate *Truncate `json:"truncate,omitempty"`

	// Type is always "grid".
	Type string `json:"type"`
}

// LayoutList is a kind of XYLegendOutsideHorizontalLayout.
type LayoutList struct {
	// Type is always "list".
	Type string `json:"type"`
}

// LegacyColorByValue is a kind of DatatableESQLMetricColor, GaugeESQLMetricColor, HeatmapESQLMetricColor and others.
type LegacyColorByValue struct {
	Palette string                     `json:"palette"`
	Range   LegacyColorByValueRange    `json:"range"`
	Shift   bool                       `json:"shift"`
	Steps   []ColorByValueAbsoluteStep `json:"steps,omitzero"`

	// Type is always "legacy_dynamic".
	Type string `json:"type"`
}

// LegacyColorByValueAbsolute is a kind of LegacyMetricCountMetricColor.
type LegacyColorByValueAbsolute struct {
	Palette string `json:"palette"`

	// Range is always "absolute".
	Range string                     `json:"range"`
	Shift bool                       `json:"shift"`
	Steps []ColorByValueAbsoluteStep `json:"steps,omitzero"`

	// Type is always "legacy_dynamic".
	Type string `json:"type"`
}

// LegacyColorByValueRange is part of LegacyColorByValue.
type LegacyColorByValueRange string

// LegacyMetricCountMetric is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricCountMetric struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	EmptyAsNull  *bool                                 `json:"empty_as_null,omitempty"`
	Field        *string                               `json:"field,omitempty"`
	Filter       *FilterSimple                         `json:"filter,omitempty"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "count".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        *OperationTimeScaleSetting   `json:"time_scale,omitempty"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricCountMetricColor is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue and
// others.
type LegacyMetricCountMetricColor struct{ wire.Union }

// LegacyMetricCountMetricColorFrom makes a union of one of its kinds and sets its "type".
func LegacyMetricCountMetricColorFrom[T ColorByValueAbsolute | LegacyColorByValueAbsolute | AutoColor](kind T) LegacyMetricCountMetricColor {
	switch v := any(&kind).(type) {
	case *ColorByValueAbsolute:
		v.Type = "dynamic"
	case *LegacyColorByValueAbsolute:
		v.Type = "legacy_dynamic"
	case *AutoColor:
		v.Type = "auto"
	}
	return LegacyMetricCountMetricColor{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: auto, dynamic and legacy_dynamic.
func (u LegacyMetricCountMetricColor) Discriminator() string { return u.Text("type") }

// AsColorByValueAbsolute reads it as ColorByValueAbsolute. It fails where "type" is that of another kind.
func (u LegacyMetricCountMetricColor) AsColorByValueAbsolute() (kind ColorByValueAbsolute, err error) {
	err = u.DecodeTagged(&kind, "type", "dynamic")
	return kind, err
}

// AsLegacyColorByValueAbsolute reads it as LegacyColorByValueAbsolute. It fails where "type" is that of another kind.
func (u LegacyMetricCountMetricColor) AsLegacyColorByValueAbsolute() (kind LegacyColorByValueAbsolute, err error) {
	err = u.DecodeTagged(&kind, "type", "legacy_dynamic")
	return kind, err
}

// AsAutoColor reads it as AutoColor. It fails where "type" is that of another kind.
func (u LegacyMetricCountMetricColor) AsAutoColor() (kind AutoColor, err error) {
	err = u.DecodeTagged(&kind, "type", "auto")
	return kind, err
}

// LegacyMetricCountMetricLabels is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue and
// others.
type LegacyMetricCountMetricLabels struct {
	Alignment *LabelsAlignment `json:"alignment,omitempty"`
}

// LegacyMetricCountMetricSize is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue and
// others.
type LegacyMetricCountMetricSize string

// LegacyMetricFormula is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricFormula struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Filter       *FilterSimple                         `json:"filter,omitempty"`
	Format       FormatType                            `json:"format,omitzero"`
	Formula      string                                `json:"formula"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "formula".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        *TimeScale                   `json:"time_scale,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricLastValue is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricLastValue struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Field        string                                `json:"field"`
	Filter       *FilterSimple                         `json:"filter,omitempty"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`
	MultiValue   *bool                                 `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeField        string                       `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting   `json:"time_scale,omitempty"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricNoESQL is a kind of VisualizationPanelConfig.
type LegacyMetricNoESQL struct {
	DataSource          MetricNoESQLDataSource   `json:"data_source,omitzero"`
	Description         *string                  `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown  `json:"drilldowns,omitzero"`
	Filters             []TabFilter              `json:"filters,omitzero"`
	HideBorder          *bool                    `json:"hide_border,omitempty"`
	HideTitle           *bool                    `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                    `json:"ignore_global_filters,omitempty"`
	Metric              LegacyMetricNoESQLMetric `json:"metric,omitzero"`
	Query               *FilterSimple            `json:"query,omitempty"`
	References          []Reference              `json:"references,omitzero"`
	Sampling            *float64                 `json:"sampling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "legacy_metric".
	Type string `json:"type"`
}

// LegacyMetricNoESQLMetric is part of LegacyMetricNoESQL.
type LegacyMetricNoESQLMetric struct{ wire.Union }

// LegacyMetricNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func LegacyMetricNoESQLMetricFrom[T LegacyMetricCountMetric | LegacyMetricUniqueCountMetric | LegacyMetricStatsMetric | LegacyMetricSumMetric | LegacyMetricLastValue | LegacyMetricPercentile | LegacyMetricPercentileRanks | LegacyMetricFormula](kind T) LegacyMetricNoESQLMetric {
	switch v := any(&kind).(type) {
	case *LegacyMetricCountMetric:
		v.Operation = "count"
	case *LegacyMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *LegacyMetricSumMetric:
		v.Operation = "sum"
	case *LegacyMetricLastValue:
		v.Operation = "last_value"
	case *LegacyMetricPercentile:
		v.Operation = "percentile"
	case *LegacyMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *LegacyMetricFormula:
		v.Operation = "formula"
	}
	return LegacyMetricNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, formula, last_value, max,
// median, min, percentile, percentile_rank, standard_deviation, sum and unique_count.
func (u LegacyMetricNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsLegacyMetricCountMetric reads it as LegacyMetricCountMetric. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricCountMetric() (kind LegacyMetricCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsLegacyMetricUniqueCountMetric reads it as LegacyMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricUniqueCountMetric() (kind LegacyMetricUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsLegacyMetricStatsMetric reads it as LegacyMetricStatsMetric. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricStatsMetric() (kind LegacyMetricStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsLegacyMetricSumMetric reads it as LegacyMetricSumMetric. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricSumMetric() (kind LegacyMetricSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsLegacyMetricLastValue reads it as LegacyMetricLastValue. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricLastValue() (kind LegacyMetricLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsLegacyMetricPercentile reads it as LegacyMetricPercentile. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricPercentile() (kind LegacyMetricPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsLegacyMetricPercentileRanks reads it as LegacyMetricPercentileRanks. It fails where "operation" is that of another
// kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricPercentileRanks() (kind LegacyMetricPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsLegacyMetricFormula reads it as LegacyMetricFormula. It fails where "operation" is that of another kind.
func (u LegacyMetricNoESQLMetric) AsLegacyMetricFormula() (kind LegacyMetricFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// LegacyMetricPercentile is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricPercentile struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Field        string                                `json:"field"`
	Filter       *FilterSimple                         `json:"filter,omitempty"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "percentile".
	Operation        string                       `json:"operation"`
	Percentile       *float64                     `json:"percentile,omitempty"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        *OperationTimeScaleSetting   `json:"time_scale,omitempty"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricPercentileRanks is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricPercentileRanks struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Field        string                                `json:"field"`
	Filter       *FilterSimple                         `json:"filter,omitempty"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                       `json:"operation"`
	Rank             *float64                     `json:"rank,omitempty"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        *OperationTimeScaleSetting   `json:"time_scale,omitempty"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricStatsMetric is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricStatsMetric struct {
	ApplyColorTo     *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color            LegacyMetricCountMetricColor          `json:"color,omitzero"`
	Field            string                                `json:"field"`
	Filter           *FilterSimple                         `json:"filter,omitempty"`
	Format           FormatType                            `json:"format,omitzero"`
	Label            *string                               `json:"label,omitempty"`
	Labels           *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation     `json:"operation"`
	ReducedTimeRange *string                               `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize          `json:"size,omitempty"`
	TimeScale        *OperationTimeScaleSetting            `json:"time_scale,omitempty"`
	TimeShift        *string                               `json:"time_shift,omitempty"`
	Values           *SecondaryValue                       `json:"values,omitempty"`
}

// LegacyMetricSumMetric is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricSumMetric struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	EmptyAsNull  *bool                                 `json:"empty_as_null,omitempty"`
	Field        string                                `json:"field"`
	Filter       *FilterSimple                         `json:"filter,omitempty"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "sum".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        *OperationTimeScaleSetting   `json:"time_scale,omitempty"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegacyMetricUniqueCountMetric is a kind of LegacyMetricNoESQLMetric.
type LegacyMetricUniqueCountMetric struct {
	ApplyColorTo *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	Color        LegacyMetricCountMetricColor          `json:"color,omitzero"`
	EmptyAsNull  *bool                                 `json:"empty_as_null,omitempty"`
	Field        string                                `json:"field"`
	Filter       *FilterSimple                         `json:"filter,omitempty"`
	Format       FormatType                            `json:"format,omitzero"`
	Label        *string                               `json:"label,omitempty"`
	Labels       *LegacyMetricCountMetricLabels        `json:"labels,omitempty"`

	// Operation is always "unique_count".
	Operation        string                       `json:"operation"`
	ReducedTimeRange *string                      `json:"reduced_time_range,omitempty"`
	Size             *LegacyMetricCountMetricSize `json:"size,omitempty"`
	TimeScale        *OperationTimeScaleSetting   `json:"time_scale,omitempty"`
	TimeShift        *string                      `json:"time_shift,omitempty"`
	Values           *SecondaryValue              `json:"values,omitempty"`
}

// LegendSize is part of HeatmapLegend, MosaicLegend, PieLegend and others.
type LegendSize string

// LensPanel is a kind of Panel and SectionPanel.
type LensPanel struct {
	Config VisualizationPanelConfig `json:"config,omitzero"`
	Grid   PanelGrid                `json:"grid"`
	ID     *string                  `json:"id,omitempty"`

	// Type is always "lens-dashboard-app".
	Type string `json:"type"`
}

// Line is part of XYAnnotationManualEvent and XYAnnotationQuery.
type Line struct {
	StrokeDash  StrokeDash `json:"stroke_dash"`
	StrokeWidth float64    `json:"stroke_width"`
}

// Location is part of ConfigFilters.
type Location struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// Mapping is part of CategoricalColorMapping.
type Mapping struct {
	Color  Gradient       `json:"color,omitzero"`
	Values []MappingValue `json:"values,omitzero"`
}

// MappingValue is part of GradientColorMappingDetails and Mapping.
type MappingValue struct{ wire.Union }

// MappingValueFrom makes a union of one of its kinds.
func MappingValueFrom[T string | float64 | RangeKey | MultiFieldKey](kind T) MappingValue {
	return MappingValue{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u MappingValue) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsFloat64 reads it as float64.
func (u MappingValue) AsFloat64() (kind float64, err error) { err = u.Decode(&kind); return kind, err }

// AsRangeKey reads it as RangeKey.
func (u MappingValue) AsRangeKey() (kind RangeKey, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMultiFieldKey reads it as MultiFieldKey.
func (u MappingValue) AsMultiFieldKey() (kind MultiFieldKey, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// MarkdownPanel is a kind of Panel and SectionPanel.
type MarkdownPanel struct {
	Config MarkdownPanelConfig `json:"config"`
	Grid   PanelGrid           `json:"grid"`
	ID     *string             `json:"id,omitempty"`

	// Type is always "markdown".
	Type string `json:"type"`
}

// MarkdownPanelConfig is part of MarkdownPanel.
type MarkdownPanelConfig struct {
	Content     *string         `json:"content,omitempty"`
	Description *string         `json:"description,omitempty"`
	HideBorder  *bool           `json:"hide_border,omitempty"`
	HideTitle   *bool           `json:"hide_title,omitempty"`
	RefID       *string         `json:"ref_id,omitempty"`
	Settings    *ConfigSettings `json:"settings,omitempty"`
	Title       *string         `json:"title,omitempty"`
}

// MaxValue is part of MetricComplementaryBar.
type MaxValue struct {
	Column string  `json:"column"`
	Label  *string `json:"label,omitempty"`
}

// Meta is what Kibana notes about a dashboard.
type Meta struct {
	CreatedAt *wire.Time `json:"created_at,omitempty"`
	CreatedBy *string    `json:"created_by,omitempty"`
	Managed   *bool      `json:"managed,omitempty"`
	Owner     *string    `json:"owner,omitempty"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`
	UpdatedBy *string    `json:"updated_by,omitempty"`
	Version   *string    `json:"version,omitempty"`
}

// MetricBarBackgroundChart is a kind of MetricComplementaryViz.
type MetricBarBackgroundChart struct {
	MaxValue    GaugeMetricCountMetricGoal `json:"max_value,omitzero"`
	Orientation VisAPISimpleOrientation    `json:"orientation"`

	// Type is always "bar".
	Type string `json:"type"`
}

// MetricBreakdownDateHistogram is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownDateHistogram struct {
	CollapseBy           *CollapseBy `json:"collapse_by,omitempty"`
	Columns              *float64    `json:"columns,omitempty"`
	DropPartialIntervals *bool       `json:"drop_partial_intervals,omitempty"`
	Field                string      `json:"field"`
	IncludeEmptyRows     *bool       `json:"include_empty_rows,omitempty"`
	Label                *string     `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// MetricBreakdownFilters is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownFilters struct {
	CollapseBy *CollapseBy       `json:"collapse_by,omitempty"`
	Columns    *float64          `json:"columns,omitempty"`
	Filters    []FilterWithLabel `json:"filters,omitzero"`
	Label      *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// MetricBreakdownHistogram is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownHistogram struct {
	CollapseBy       *CollapseBy `json:"collapse_by,omitempty"`
	Columns          *float64    `json:"columns,omitempty"`
	Field            string      `json:"field"`
	Format           FormatType  `json:"format,omitzero"`
	Granularity      any         `json:"granularity,omitempty"`
	IncludeEmptyRows *bool       `json:"include_empty_rows,omitempty"`
	Label            *string     `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// MetricBreakdownRanges is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownRanges struct {
	CollapseBy *CollapseBy `json:"collapse_by,omitempty"`
	Columns    *float64    `json:"columns,omitempty"`
	Field      string      `json:"field"`
	Format     FormatType  `json:"format,omitzero"`
	Label      *string     `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// MetricBreakdownRangesRange is part of DatatableRowRanges, MetricBreakdownRanges, MosaicGroupBreakdownByRanges and
// others.
type MetricBreakdownRangesRange struct {
	Gt    *float64 `json:"gt,omitempty"`
	Label *string  `json:"label,omitempty"`
	Lte   *float64 `json:"lte,omitempty"`
}

// MetricBreakdownTerms is a kind of MetricNoESQLBreakdownBy.
type MetricBreakdownTerms struct {
	CollapseBy       *CollapseBy `json:"collapse_by,omitempty"`
	Columns          *float64    `json:"columns,omitempty"`
	Excludes         *Excludes   `json:"excludes,omitempty"`
	Fields           []string    `json:"fields,omitzero"`
	Format           FormatType  `json:"format,omitzero"`
	Includes         *Includes   `json:"includes,omitempty"`
	IncreaseAccuracy *bool       `json:"increase_accuracy,omitempty"`
	Label            *string     `json:"label,omitempty"`
	Limit            *float64    `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// MetricBreakdownTermsRankByObject is a kind of RankBy.
type MetricBreakdownTermsRankByObject struct {
	Direction TermsRankByAlphabeticalDirection `json:"direction"`

	// Type is always "alphabetical".
	Type string `json:"type"`
}

// MetricCompareToBaseline is a kind of Compare.
type MetricCompareToBaseline struct {
	Baseline *float64 `json:"baseline,omitempty"`
	Icon     *bool    `json:"icon,omitempty"`
	Palette  *string  `json:"palette,omitempty"`

	// To is always "baseline".
	To    string `json:"to"`
	Value *bool  `json:"value,omitempty"`
}

// MetricCompareToPrimary is a kind of Compare.
type MetricCompareToPrimary struct {
	Icon    *bool   `json:"icon,omitempty"`
	Palette *string `json:"palette,omitempty"`

	// To is always "primary".
	To    string `json:"to"`
	Value *bool  `json:"value,omitempty"`
}

// MetricComplementaryBar is part of MetricPrimary.
type MetricComplementaryBar struct {
	MaxValue    MaxValue                `json:"max_value"`
	Orientation VisAPISimpleOrientation `json:"orientation"`

	// Type is always "bar".
	Type string `json:"type"`
}

// MetricComplementaryViz is part of MetricPrimaryCountMetric, MetricPrimaryCounterRate, MetricPrimaryCumulativeSum and
// others.
type MetricComplementaryViz struct{ wire.Union }

// MetricComplementaryVizFrom makes a union of one of its kinds and sets its "type".
func MetricComplementaryVizFrom[T MetricBarBackgroundChart | Trend](kind T) MetricComplementaryViz {
	switch v := any(&kind).(type) {
	case *MetricBarBackgroundChart:
		v.Type = "bar"
	case *Trend:
		v.Type = "trend"
	}
	return MetricComplementaryViz{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: bar and trend.
func (u MetricComplementaryViz) Discriminator() string { return u.Text("type") }

// AsMetricBarBackgroundChart reads it as MetricBarBackgroundChart. It fails where "type" is that of another kind.
func (u MetricComplementaryViz) AsMetricBarBackgroundChart() (kind MetricBarBackgroundChart, err error) {
	err = u.DecodeTagged(&kind, "type", "bar")
	return kind, err
}

// AsTrend reads it as Trend. It fails where "type" is that of another kind.
func (u MetricComplementaryViz) AsTrend() (kind Trend, err error) {
	err = u.DecodeTagged(&kind, "type", "trend")
	return kind, err
}

// MetricESQL is a kind of VisualizationPanelConfig.
type MetricESQL struct {
	BreakdownBy         *MetricESQLBreakdownBy  `json:"breakdown_by,omitempty"`
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metrics             []MetricESQLMetric      `json:"metrics,omitzero"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *MetricStyling          `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "metric".
	Type string `json:"type"`
}

// MetricESQLBreakdownBy is part of MetricESQL.
type MetricESQLBreakdownBy struct {
	CollapseBy *CollapseBy `json:"collapse_by,omitempty"`
	Column     string      `json:"column"`
	Columns    *float64    `json:"columns,omitempty"`
	Format     FormatType  `json:"format,omitzero"`
	Label      *string     `json:"label,omitempty"`
}

// MetricESQLMetric is part of MetricESQL.
type MetricESQLMetric struct{ wire.Union }

// MetricESQLMetricFrom makes a union of one of its kinds and sets its "type".
func MetricESQLMetricFrom[T MetricPrimary | MetricSecondary](kind T) MetricESQLMetric {
	switch v := any(&kind).(type) {
	case *MetricPrimary:
		v.Type = "primary"
	case *MetricSecondary:
		v.Type = "secondary"
	}
	return MetricESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: primary and secondary.
func (u MetricESQLMetric) Discriminator() string { return u.Text("type") }

// AsMetricPrimary reads it as MetricPrimary. It fails where "type" is that of another kind.
func (u MetricESQLMetric) AsMetricPrimary() (kind MetricPrimary, err error) {
	err = u.DecodeTagged(&kind, "type", "primary")
	return kind, err
}

// AsMetricSecondary reads it as MetricSecondary. It fails where "type" is that of another kind.
func (u MetricESQLMetric) AsMetricSecondary() (kind MetricSecondary, err error) {
	err = u.DecodeTagged(&kind, "type", "secondary")
	return kind, err
}

// MetricGoal is part of GaugeESQLMetric.
type MetricGoal struct {
	Column string  `json:"column"`
	Label  *string `json:"label,omitempty"`
}

// MetricIconConfig is part of MetricStyling.
type MetricIconConfig struct {
	Alignment *MetricIconConfigAlignment `json:"alignment,omitempty"`
	Name      MetricIconConfigName       `json:"name"`
}

// MetricIconConfigAlignment is part of MetricIconConfig.
type MetricIconConfigAlignment string

// MetricIconConfigName is part of MetricIconConfig.
type MetricIconConfigName string

// MetricIndex is a kind of RankBy.
type MetricIndex struct {
	Direction   TermsRankByMetricDirection `json:"direction"`
	MetricIndex *float64                   `json:"metric_index,omitempty"`

	// Type is always "metric".
	Type string `json:"type"`
}

// MetricMax is part of GaugeESQLMetric.
type MetricMax struct {
	Column string  `json:"column"`
	Label  *string `json:"label,omitempty"`
}

// MetricNoESQL is a kind of VisualizationPanelConfig.
type MetricNoESQL struct {
	BreakdownBy         MetricNoESQLBreakdownBy `json:"breakdown_by,omitzero"`
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metrics             []MetricNoESQLMetric    `json:"metrics,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *MetricStyling          `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "metric".
	Type string `json:"type"`
}

// MetricNoESQLBreakdownBy is part of MetricNoESQL.
type MetricNoESQLBreakdownBy struct{ wire.Union }

// MetricNoESQLBreakdownByFrom makes a union of one of its kinds and sets its "operation".
func MetricNoESQLBreakdownByFrom[T MetricBreakdownDateHistogram | MetricBreakdownTerms | MetricBreakdownHistogram | MetricBreakdownRanges | MetricBreakdownFilters](kind T) MetricNoESQLBreakdownBy {
	switch v := any(&kind).(type) {
	case *MetricBreakdownDateHistogram:
		v.Operation = "date_histogram"
	case *MetricBreakdownTerms:
		v.Operation = "terms"
	case *MetricBreakdownHistogram:
		v.Operation = "histogram"
	case *MetricBreakdownRanges:
		v.Operation = "range"
	case *MetricBreakdownFilters:
		v.Operation = "filters"
	}
	return MetricNoESQLBreakdownBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u MetricNoESQLBreakdownBy) Discriminator() string { return u.Text("operation") }

// AsMetricBreakdownDateHistogram reads it as MetricBreakdownDateHistogram. It fails where "operation" is that of
// another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownDateHistogram() (kind MetricBreakdownDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsMetricBreakdownTerms reads it as MetricBreakdownTerms. It fails where "operation" is that of another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownTerms() (kind MetricBreakdownTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsMetricBreakdownHistogram reads it as MetricBreakdownHistogram. It fails where "operation" is that of another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownHistogram() (kind MetricBreakdownHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsMetricBreakdownRanges reads it as MetricBreakdownRanges. It fails where "operation" is that of another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownRanges() (kind MetricBreakdownRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsMetricBreakdownFilters reads it as MetricBreakdownFilters. It fails where "operation" is that of another kind.
func (u MetricNoESQLBreakdownBy) AsMetricBreakdownFilters() (kind MetricBreakdownFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// MetricNoESQLDataSource is part of DatatableNoESQL, GaugeNoESQL, HeatmapNoESQL and others.
type MetricNoESQLDataSource struct{ wire.Union }

// MetricNoESQLDataSourceFrom makes a union of one of its kinds and sets its "type".
func MetricNoESQLDataSourceFrom[T DataViewReference | DataViewSpec](kind T) MetricNoESQLDataSource {
	switch v := any(&kind).(type) {
	case *DataViewReference:
		v.Type = "data_view_reference"
	case *DataViewSpec:
		v.Type = "data_view_spec"
	}
	return MetricNoESQLDataSource{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: data_view_reference and data_view_spec.
func (u MetricNoESQLDataSource) Discriminator() string { return u.Text("type") }

// AsDataViewReference reads it as DataViewReference. It fails where "type" is that of another kind.
func (u MetricNoESQLDataSource) AsDataViewReference() (kind DataViewReference, err error) {
	err = u.DecodeTagged(&kind, "type", "data_view_reference")
	return kind, err
}

// AsDataViewSpec reads it as DataViewSpec. It fails where "type" is that of another kind.
func (u MetricNoESQLDataSource) AsDataViewSpec() (kind DataViewSpec, err error) {
	err = u.DecodeTagged(&kind, "type", "data_view_spec")
	return kind, err
}

// MetricNoESQLDrilldown is part of DatatableESQL, DatatableNoESQL, GaugeESQL and others.
type MetricNoESQLDrilldown struct{ wire.Union }

// MetricNoESQLDrilldownFrom makes a union of one of its kinds and sets its "type".
func MetricNoESQLDrilldownFrom[T MetricNoESQLDrilldownDashboardDrilldown | DiscoverDrilldown | MetricNoESQLDrilldownURLDrilldown](kind T) MetricNoESQLDrilldown {
	switch v := any(&kind).(type) {
	case *MetricNoESQLDrilldownDashboardDrilldown:
		v.Type = "dashboard_drilldown"
	case *DiscoverDrilldown:
		v.Type = "discover_drilldown"
	case *MetricNoESQLDrilldownURLDrilldown:
		v.Type = "url_drilldown"
	}
	return MetricNoESQLDrilldown{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: dashboard_drilldown, discover_drilldown and
// url_drilldown.
func (u MetricNoESQLDrilldown) Discriminator() string { return u.Text("type") }

// AsMetricNoESQLDrilldownDashboardDrilldown reads it as MetricNoESQLDrilldownDashboardDrilldown. It fails where "type"
// is that of another kind.
func (u MetricNoESQLDrilldown) AsMetricNoESQLDrilldownDashboardDrilldown() (kind MetricNoESQLDrilldownDashboardDrilldown, err error) {
	err = u.DecodeTagged(&kind, "type", "dashboard_drilldown")
	return kind, err
}

// AsDiscoverDrilldown reads it as DiscoverDrilldown. It fails where "type" is that of another kind.
func (u MetricNoESQLDrilldown) AsDiscoverDrilldown() (kind DiscoverDrilldown, err error) {
	err = u.DecodeTagged(&kind, "type", "discover_drilldown")
	return kind, err
}

// AsMetricNoESQLDrilldownURLDrilldown reads it as MetricNoESQLDrilldownURLDrilldown. It fails where "type" is that of
// another kind.
func (u MetricNoESQLDrilldown) AsMetricNoESQLDrilldownURLDrilldown() (kind MetricNoESQLDrilldownURLDrilldown, err error) {
	err = u.DecodeTagged(&kind, "type", "url_drilldown")
	return kind, err
}

// MetricNoESQLDrilldownDashboardDrilldown is a kind of MetricNoESQLDrilldown.
type MetricNoESQLDrilldownDashboardDrilldown struct {
	DashboardID  string `json:"dashboard_id"`
	Label        string `json:"label"`
	OpenInNewTab *bool  `json:"open_in_new_tab,omitempty"`

	// Trigger is always "on_apply_filter".
	Trigger string `json:"trigger"`

	// Type is always "dashboard_drilldown".
	Type         string `json:"type"`
	UseFilters   *bool  `json:"use_filters,omitempty"`
	UseTimeRange *bool  `json:"use_time_range,omitempty"`
}

// MetricNoESQLDrilldownURLDrilldown is a kind of MetricNoESQLDrilldown.
type MetricNoESQLDrilldownURLDrilldown struct {
	EncodeURL    *bool                                    `json:"encode_url,omitempty"`
	Label        string                                   `json:"label"`
	OpenInNewTab *bool                                    `json:"open_in_new_tab,omitempty"`
	Trigger      MetricNoESQLDrilldownURLDrilldownTrigger `json:"trigger"`

	// Type is always "url_drilldown".
	Type string `json:"type"`
	URL  string `json:"url"`
}

// MetricNoESQLDrilldownURLDrilldownTrigger is part of MetricNoESQLDrilldownURLDrilldown.
type MetricNoESQLDrilldownURLDrilldownTrigger string

// MetricNoESQLMetric is part of MetricNoESQL.
type MetricNoESQLMetric struct{ wire.Union }

// MetricNoESQLMetricFrom makes a union of one of its kinds.
func MetricNoESQLMetricFrom[T MetricPrimaryCountMetric | MetricPrimaryUniqueCountMetric | MetricPrimaryStatsMetric | MetricPrimarySumMetric | MetricPrimaryLastValue | MetricPrimaryPercentile | MetricPrimaryPercentileRanks | MetricPrimaryDifferences | MetricPrimaryMovingAverage | MetricPrimaryCumulativeSum | MetricPrimaryCounterRate | MetricPrimaryFormula | MetricSecondaryCountMetric | MetricSecondaryUniqueCountMetric | MetricSecondaryStatsMetric | MetricSecondarySumMetric | MetricSecondaryLastValue | MetricSecondaryPercentile | MetricSecondaryPercentileRanks | MetricSecondaryDifferences | MetricSecondaryMovingAverage | MetricSecondaryCumulativeSum | MetricSecondaryCounterRate | MetricSecondaryFormula](kind T) MetricNoESQLMetric {
	return MetricNoESQLMetric{wire.UnionOf(kind)}
}

// AsMetricPrimaryCountMetric reads it as MetricPrimaryCountMetric.
func (u MetricNoESQLMetric) AsMetricPrimaryCountMetric() (kind MetricPrimaryCountMetric, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryUniqueCountMetric reads it as MetricPrimaryUniqueCountMetric.
func (u MetricNoESQLMetric) AsMetricPrimaryUniqueCountMetric() (kind MetricPrimaryUniqueCountMetric, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryStatsMetric reads it as MetricPrimaryStatsMetric.
func (u MetricNoESQLMetric) AsMetricPrimaryStatsMetric() (kind MetricPrimaryStatsMetric, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimarySumMetric reads it as MetricPrimarySumMetric.
func (u MetricNoESQLMetric) AsMetricPrimarySumMetric() (kind MetricPrimarySumMetric, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryLastValue reads it as MetricPrimaryLastValue.
func (u MetricNoESQLMetric) AsMetricPrimaryLastValue() (kind MetricPrimaryLastValue, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryPercentile reads it as MetricPrimaryPercentile.
func (u MetricNoESQLMetric) AsMetricPrimaryPercentile() (kind MetricPrimaryPercentile, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryPercentileRanks reads it as MetricPrimaryPercentileRanks.
func (u MetricNoESQLMetric) AsMetricPrimaryPercentileRanks() (kind MetricPrimaryPercentileRanks, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryDifferences reads it as MetricPrimaryDifferences.
func (u MetricNoESQLMetric) AsMetricPrimaryDifferences() (kind MetricPrimaryDifferences, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryMovingAverage reads it as MetricPrimaryMovingAverage.
func (u MetricNoESQLMetric) AsMetricPrimaryMovingAverage() (kind MetricPrimaryMovingAverage, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryCumulativeSum reads it as MetricPrimaryCumulativeSum.
func (u MetricNoESQLMetric) AsMetricPrimaryCumulativeSum() (kind MetricPrimaryCumulativeSum, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryCounterRate reads it as MetricPrimaryCounterRate.
func (u MetricNoESQLMetric) AsMetricPrimaryCounterRate() (kind MetricPrimaryCounterRate, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricPrimaryFormula reads it as MetricPrimaryFormula.
func (u MetricNoESQLMetric) AsMetricPrimaryFormula() (kind MetricPrimaryFormula, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryCountMetric reads it as MetricSecondaryCountMetric.
func (u MetricNoESQLMetric) AsMetricSecondaryCountMetric() (kind MetricSecondaryCountMetric, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryUniqueCountMetric reads it as MetricSecondaryUniqueCountMetric.
func (u MetricNoESQLMetric) AsMetricSecondaryUniqueCountMetric() (kind MetricSecondaryUniqueCountMetric, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryStatsMetric reads it as MetricSecondaryStatsMetric.
func (u MetricNoESQLMetric) AsMetricSecondaryStatsMetric() (kind MetricSecondaryStatsMetric, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondarySumMetric reads it as MetricSecondarySumMetric.
func (u MetricNoESQLMetric) AsMetricSecondarySumMetric() (kind MetricSecondarySumMetric, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryLastValue reads it as MetricSecondaryLastValue.
func (u MetricNoESQLMetric) AsMetricSecondaryLastValue() (kind MetricSecondaryLastValue, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryPercentile reads it as MetricSecondaryPercentile.
func (u MetricNoESQLMetric) AsMetricSecondaryPercentile() (kind MetricSecondaryPercentile, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryPercentileRanks reads it as MetricSecondaryPercentileRanks.
func (u MetricNoESQLMetric) AsMetricSecondaryPercentileRanks() (kind MetricSecondaryPercentileRanks, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryDifferences reads it as MetricSecondaryDifferences.
func (u MetricNoESQLMetric) AsMetricSecondaryDifferences() (kind MetricSecondaryDifferences, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryMovingAverage reads it as MetricSecondaryMovingAverage.
func (u MetricNoESQLMetric) AsMetricSecondaryMovingAverage() (kind MetricSecondaryMovingAverage, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryCumulativeSum reads it as MetricSecondaryCumulativeSum.
func (u MetricNoESQLMetric) AsMetricSecondaryCumulativeSum() (kind MetricSecondaryCumulativeSum, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryCounterRate reads it as MetricSecondaryCounterRate.
func (u MetricNoESQLMetric) AsMetricSecondaryCounterRate() (kind MetricSecondaryCounterRate, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricSecondaryFormula reads it as MetricSecondaryFormula.
func (u MetricNoESQLMetric) AsMetricSecondaryFormula() (kind MetricSecondaryFormula, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// MetricPrimary is a kind of MetricESQLMetric.
type MetricPrimary struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart *MetricComplementaryBar               `json:"background_chart,omitempty"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Column          string                                `json:"column"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`
	Subtitle        *string                               `json:"subtitle,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryCountMetric is a kind of MetricNoESQLMetric.
type MetricPrimaryCountMetric struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	EmptyAsNull     *bool                                 `json:"empty_as_null,omitempty"`
	Field           *string                               `json:"field,omitempty"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryCountMetricApplyColorTo is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue
// and others.
type MetricPrimaryCountMetricApplyColorTo string

// MetricPrimaryCountMetricColor is part of MetricPrimary, MetricPrimaryCountMetric, MetricPrimaryCounterRate and
// others.
type MetricPrimaryCountMetricColor struct{ wire.Union }

// MetricPrimaryCountMetricColorFrom makes a union of one of its kinds.
func MetricPrimaryCountMetricColorFrom[T ColorByValueAbsolute | ColorByValuePercentage | LegacyColorByValue | StaticColor | AutoColor](kind T) MetricPrimaryCountMetricColor {
	return MetricPrimaryCountMetricColor{wire.UnionOf(kind)}
}

// AsColorByValueAbsolute reads it as ColorByValueAbsolute.
func (u MetricPrimaryCountMetricColor) AsColorByValueAbsolute() (kind ColorByValueAbsolute, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsColorByValuePercentage reads it as ColorByValuePercentage.
func (u MetricPrimaryCountMetricColor) AsColorByValuePercentage() (kind ColorByValuePercentage, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLegacyColorByValue reads it as LegacyColorByValue.
func (u MetricPrimaryCountMetricColor) AsLegacyColorByValue() (kind LegacyColorByValue, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsStaticColor reads it as StaticColor.
func (u MetricPrimaryCountMetricColor) AsStaticColor() (kind StaticColor, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsAutoColor reads it as AutoColor.
func (u MetricPrimaryCountMetricColor) AsAutoColor() (kind AutoColor, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// MetricPrimaryCounterRate is a kind of MetricNoESQLMetric.
type MetricPrimaryCounterRate struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryCumulativeSum is a kind of MetricNoESQLMetric.
type MetricPrimaryCumulativeSum struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryDifferences is a kind of MetricNoESQLMetric.
type MetricPrimaryDifferences struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`
	Of              FieldMetricOperations                 `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryFormula is a kind of MetricNoESQLMetric.
type MetricPrimaryFormula struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Formula         string                                `json:"formula"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	Subtitle         *string    `json:"subtitle,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryLastValue is a kind of MetricNoESQLMetric.
type MetricPrimaryLastValue struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`
	MultiValue      *bool                                 `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryMovingAverage is a kind of MetricNoESQLMetric.
type MetricPrimaryMovingAverage struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`
	Of              FieldMetricOperations                 `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type   string   `json:"type"`
	Window *float64 `json:"window,omitempty"`
}

// MetricPrimaryPercentile is a kind of MetricNoESQLMetric.
type MetricPrimaryPercentile struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryPercentileRanks is a kind of MetricNoESQLMetric.
type MetricPrimaryPercentileRanks struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field           string                                `json:"field"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryStatsMetric is a kind of MetricNoESQLMetric.
type MetricPrimaryStatsMetric struct {
	ApplyColorTo     *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart  MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color            MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	Field            string                                `json:"field"`
	Filter           *FilterSimple                         `json:"filter,omitempty"`
	Format           FormatType                            `json:"format,omitzero"`
	Label            *string                               `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation     `json:"operation"`
	ReducedTimeRange *string                               `json:"reduced_time_range,omitempty"`
	Subtitle         *string                               `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting            `json:"time_scale,omitempty"`
	TimeShift        *string                               `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryStatsMetricOperation is part of DatatableMetricStatsMetric, GaugeMetricStatsMetric,
// HeatmapMetricStatsMetric and others.
type MetricPrimaryStatsMetricOperation string

// MetricPrimarySumMetric is a kind of MetricNoESQLMetric.
type MetricPrimarySumMetric struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	EmptyAsNull     *bool                                 `json:"empty_as_null,omitempty"`
	Field           string                                `json:"field"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricPrimaryUniqueCountMetric is a kind of MetricNoESQLMetric.
type MetricPrimaryUniqueCountMetric struct {
	ApplyColorTo    *MetricPrimaryCountMetricApplyColorTo `json:"apply_color_to,omitempty"`
	BackgroundChart MetricComplementaryViz                `json:"background_chart,omitzero"`
	Color           MetricPrimaryCountMetricColor         `json:"color,omitzero"`
	EmptyAsNull     *bool                                 `json:"empty_as_null,omitempty"`
	Field           string                                `json:"field"`
	Filter          *FilterSimple                         `json:"filter,omitempty"`
	Format          FormatType                            `json:"format,omitzero"`
	Label           *string                               `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	Subtitle         *string                    `json:"subtitle,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "primary".
	Type string `json:"type"`
}

// MetricSecondary is a kind of MetricESQLMetric.
type MetricSecondary struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Column  string                          `json:"column"`
	Compare Compare                         `json:"compare,omitzero"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryCountMetric is a kind of MetricNoESQLMetric.
type MetricSecondaryCountMetric struct {
	Color       MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare     Compare                         `json:"compare,omitzero"`
	EmptyAsNull *bool                           `json:"empty_as_null,omitempty"`
	Field       *string                         `json:"field,omitempty"`
	Filter      *FilterSimple                   `json:"filter,omitempty"`
	Format      FormatType                      `json:"format,omitzero"`
	Label       *string                         `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryCountMetricColor is part of MetricSecondary, MetricSecondaryCountMetric, MetricSecondaryCounterRate
// and others.
type MetricSecondaryCountMetricColor struct{ wire.Union }

// MetricSecondaryCountMetricColorFrom makes a union of one of its kinds and sets its "type".
func MetricSecondaryCountMetricColorFrom[T StaticColor | NoColor](kind T) MetricSecondaryCountMetricColor {
	switch v := any(&kind).(type) {
	case *StaticColor:
		v.Type = "static"
	case *NoColor:
		v.Type = "none"
	}
	return MetricSecondaryCountMetricColor{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: none and static.
func (u MetricSecondaryCountMetricColor) Discriminator() string { return u.Text("type") }

// AsStaticColor reads it as StaticColor. It fails where "type" is that of another kind.
func (u MetricSecondaryCountMetricColor) AsStaticColor() (kind StaticColor, err error) {
	err = u.DecodeTagged(&kind, "type", "static")
	return kind, err
}

// AsNoColor reads it as NoColor. It fails where "type" is that of another kind.
func (u MetricSecondaryCountMetricColor) AsNoColor() (kind NoColor, err error) {
	err = u.DecodeTagged(&kind, "type", "none")
	return kind, err
}

// MetricSecondaryCounterRate is a kind of MetricNoESQLMetric.
type MetricSecondaryCounterRate struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Field   string                          `json:"field"`
	Filter  *FilterSimple                   `json:"filter,omitempty"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryCumulativeSum is a kind of MetricNoESQLMetric.
type MetricSecondaryCumulativeSum struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Field   string                          `json:"field"`
	Filter  *FilterSimple                   `json:"filter,omitempty"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryDifferences is a kind of MetricNoESQLMetric.
type MetricSecondaryDifferences struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Filter  *FilterSimple                   `json:"filter,omitempty"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`
	Of      FieldMetricOperations           `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryFormula is a kind of MetricNoESQLMetric.
type MetricSecondaryFormula struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Filter  *FilterSimple                   `json:"filter,omitempty"`
	Format  FormatType                      `json:"format,omitzero"`
	Formula string                          `json:"formula"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryLastValue is a kind of MetricNoESQLMetric.
type MetricSecondaryLastValue struct {
	Color      MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare    Compare                         `json:"compare,omitzero"`
	Field      string                          `json:"field"`
	Filter     *FilterSimple                   `json:"filter,omitempty"`
	Format     FormatType                      `json:"format,omitzero"`
	Label      *string                         `json:"label,omitempty"`
	MultiValue *bool                           `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryMovingAverage is a kind of MetricNoESQLMetric.
type MetricSecondaryMovingAverage struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Filter  *FilterSimple                   `json:"filter,omitempty"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`
	Of      FieldMetricOperations           `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type   string   `json:"type"`
	Window *float64 `json:"window,omitempty"`
}

// MetricSecondaryPercentile is a kind of MetricNoESQLMetric.
type MetricSecondaryPercentile struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Field   string                          `json:"field"`
	Filter  *FilterSimple                   `json:"filter,omitempty"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryPercentileRanks is a kind of MetricNoESQLMetric.
type MetricSecondaryPercentileRanks struct {
	Color   MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare Compare                         `json:"compare,omitzero"`
	Field   string                          `json:"field"`
	Filter  *FilterSimple                   `json:"filter,omitempty"`
	Format  FormatType                      `json:"format,omitzero"`
	Label   *string                         `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryStatsMetric is a kind of MetricNoESQLMetric.
type MetricSecondaryStatsMetric struct {
	Color            MetricSecondaryCountMetricColor   `json:"color,omitzero"`
	Compare          Compare                           `json:"compare,omitzero"`
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondarySumMetric is a kind of MetricNoESQLMetric.
type MetricSecondarySumMetric struct {
	Color       MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare     Compare                         `json:"compare,omitzero"`
	EmptyAsNull *bool                           `json:"empty_as_null,omitempty"`
	Field       string                          `json:"field"`
	Filter      *FilterSimple                   `json:"filter,omitempty"`
	Format      FormatType                      `json:"format,omitzero"`
	Label       *string                         `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricSecondaryUniqueCountMetric is a kind of MetricNoESQLMetric.
type MetricSecondaryUniqueCountMetric struct {
	Color       MetricSecondaryCountMetricColor `json:"color,omitzero"`
	Compare     Compare                         `json:"compare,omitzero"`
	EmptyAsNull *bool                           `json:"empty_as_null,omitempty"`
	Field       string                          `json:"field"`
	Filter      *FilterSimple                   `json:"filter,omitempty"`
	Format      FormatType                      `json:"format,omitzero"`
	Label       *string                         `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`

	// Type is always "secondary".
	Type string `json:"type"`
}

// MetricStyling is part of MetricESQL and MetricNoESQL.
type MetricStyling struct {
	Icon      *MetricIconConfig       `json:"icon,omitempty"`
	Primary   *MetricStylingPrimary   `json:"primary,omitempty"`
	Secondary *MetricStylingSecondary `json:"secondary,omitempty"`
}

// MetricStylingPrimary is part of MetricStyling.
type MetricStylingPrimary struct {
	Labels   *PrimaryLabels   `json:"labels,omitempty"`
	Position *PrimaryPosition `json:"position,omitempty"`
	Value    *PrimaryValue    `json:"value,omitempty"`
}

// MetricStylingSecondary is part of MetricStyling.
type MetricStylingSecondary struct {
	Label *Label          `json:"label,omitempty"`
	Value *SecondaryValue `json:"value,omitempty"`
}

// MetricTicks is part of GaugeESQLMetric, GaugeMetricCountMetric, GaugeMetricFormula and others.
type MetricTicks struct {
	Mode    *TicksMode `json:"mode,omitempty"`
	Visible *bool      `json:"visible,omitempty"`
}

// MetricTitle is part of GaugeESQLMetric, GaugeMetricCountMetric, GaugeMetricFormula and others.
type MetricTitle struct {
	Text    *string `json:"text,omitempty"`
	Visible *bool   `json:"visible,omitempty"`
}

// Min is part of GaugeESQLMetric.
type Min struct {
	Column string  `json:"column"`
	Label  *string `json:"label,omitempty"`
}

// MinMaxAvgMedianStdDevMetricOperation is a kind of FieldMetricOperations.
type MinMaxAvgMedianStdDevMetricOperation struct {
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// MonitorID is part of ConfigFilters.
type MonitorID struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// MonitorType is part of ConfigFilters.
type MonitorType struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// MosaicESQL is a kind of VisualizationPanelConfig.
type MosaicESQL struct {
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	GroupBreakdownBy    []PieESQLGroupBy        `json:"group_breakdown_by,omitzero"`
	GroupBy             []PieESQLGroupBy        `json:"group_by,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *MosaicLegend           `json:"legend,omitempty"`
	Metric              HeatmapESQLX            `json:"metric"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *MosaicStyling          `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "mosaic".
	Type string `json:"type"`
}

// MosaicGroupBreakdownByDateHistogram is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByDateHistogram struct {
	CollapseBy           *CollapseBy `json:"collapse_by,omitempty"`
	DropPartialIntervals *bool       `json:"drop_partial_intervals,omitempty"`
	Field                string      `json:"field"`
	IncludeEmptyRows     *bool       `json:"include_empty_rows,omitempty"`
	Label                *string     `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// MosaicGroupBreakdownByFilters is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByFilters struct {
	CollapseBy *CollapseBy       `json:"collapse_by,omitempty"`
	Filters    []FilterWithLabel `json:"filters,omitzero"`
	Label      *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// MosaicGroupBreakdownByHistogram is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByHistogram struct {
	CollapseBy       *CollapseBy `json:"collapse_by,omitempty"`
	Field            string      `json:"field"`
	Format           FormatType  `json:"format,omitzero"`
	Granularity      any         `json:"granularity,omitempty"`
	IncludeEmptyRows *bool       `json:"include_empty_rows,omitempty"`
	Label            *string     `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// MosaicGroupBreakdownByRanges is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByRanges struct {
	CollapseBy *CollapseBy `json:"collapse_by,omitempty"`
	Field      string      `json:"field"`
	Format     FormatType  `json:"format,omitzero"`
	Label      *string     `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// MosaicGroupBreakdownByTerms is a kind of GroupBreakdownBy.
type MosaicGroupBreakdownByTerms struct {
	CollapseBy       *CollapseBy `json:"collapse_by,omitempty"`
	Excludes         *Excludes   `json:"excludes,omitempty"`
	Fields           []string    `json:"fields,omitzero"`
	Format           FormatType  `json:"format,omitzero"`
	Includes         *Includes   `json:"includes,omitempty"`
	IncreaseAccuracy *bool       `json:"increase_accuracy,omitempty"`
	Label            *string     `json:"label,omitempty"`
	Limit            *float64    `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// MosaicGroupByDateHistogram is a kind of MosaicNoESQLGroupBy.
type MosaicGroupByDateHistogram struct {
	CollapseBy           *CollapseBy  `json:"collapse_by,omitempty"`
	Color                ColorMapping `json:"color,omitzero"`
	DropPartialIntervals *bool        `json:"drop_partial_intervals,omitempty"`
	Field                string       `json:"field"`
	IncludeEmptyRows     *bool        `json:"include_empty_rows,omitempty"`
	Label                *string      `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// MosaicGroupByFilters is a kind of MosaicNoESQLGroupBy.
type MosaicGroupByFilters struct {
	CollapseBy *CollapseBy       `json:"collapse_by,omitempty"`
	Color      ColorMapping      `json:"color,omitzero"`
	Filters    []FilterWithLabel `json:"filters,omitzero"`
	Label      *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// MosaicGroupByHistogram is a kind of MosaicNoESQLGroupBy.
type MosaicGroupByHistogram struct {
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Field            string       `json:"field"`
	Format           FormatType   `json:"format,omitzero"`
	Granularity      any          `json:"granularity,omitempty"`
	IncludeEmptyRows *bool        `json:"include_empty_rows,omitempty"`
	Label            *string      `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// MosaicGroupByRanges is a kind of MosaicNoESQLGroupBy.
type MosaicGroupByRanges struct {
	CollapseBy *CollapseBy  `json:"collapse_by,omitempty"`
	Color      ColorMapping `json:"color,omitzero"`
	Field      string       `json:"field"`
	Format     FormatType   `json:"format,omitzero"`
	Label      *string      `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// MosaicGroupByTerms is a kind of MosaicNoESQLGroupBy.
type MosaicGroupByTerms struct {
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Excludes         *Excludes    `json:"excludes,omitempty"`
	Fields           []string     `json:"fields,omitzero"`
	Format           FormatType   `json:"format,omitzero"`
	Includes         *Includes    `json:"includes,omitempty"`
	IncreaseAccuracy *bool        `json:"increase_accuracy,omitempty"`
	Label            *string      `json:"label,omitempty"`
	Limit            *float64     `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// MosaicLegend is part of MosaicESQL and MosaicNoESQL.
type MosaicLegend struct {
	Nested             *bool                `json:"nested,omitempty"`
	Size               *LegendSize          `json:"size,omitempty"`
	TruncateAfterLines *float64             `json:"truncate_after_lines,omitempty"`
	Visibility         *PieLegendVisibility `json:"visibility,omitempty"`
}

// MosaicMetricCountMetric is a kind of MosaicNoESQLMetric.
type MosaicMetricCountMetric struct {
	EmptyAsNull *bool         `json:"empty_as_null,omitempty"`
	Field       *string       `json:"field,omitempty"`
	Filter      *FilterSimple `json:"filter,omitempty"`
	Format      FormatType    `json:"format,omitzero"`
	Label       *string       `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// MosaicMetricCounterRate is a kind of MosaicNoESQLMetric.
type MosaicMetricCounterRate struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// MosaicMetricCumulativeSum is a kind of MosaicNoESQLMetric.
type MosaicMetricCumulativeSum struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// MosaicMetricDifferences is a kind of MosaicNoESQLMetric.
type MosaicMetricDifferences struct {
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// MosaicMetricFormula is a kind of MosaicNoESQLMetric.
type MosaicMetricFormula struct {
	Filter  *FilterSimple `json:"filter,omitempty"`
	Format  FormatType    `json:"format,omitzero"`
	Formula string        `json:"formula"`
	Label   *string       `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// MosaicMetricLastValue is a kind of MosaicNoESQLMetric.
type MosaicMetricLastValue struct {
	Field      string        `json:"field"`
	Filter     *FilterSimple `json:"filter,omitempty"`
	Format     FormatType    `json:"format,omitzero"`
	Label      *string       `json:"label,omitempty"`
	MultiValue *bool         `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// MosaicMetricMovingAverage is a kind of MosaicNoESQLMetric.
type MosaicMetricMovingAverage struct {
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Window           *float64                   `json:"window,omitempty"`
}

// MosaicMetricPercentile is a kind of MosaicNoESQLMetric.
type MosaicMetricPercentile struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// MosaicMetricPercentileRanks is a kind of MosaicNoESQLMetric.
type MosaicMetricPercentileRanks struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// MosaicMetricStatsMetric is a kind of MosaicNoESQLMetric.
type MosaicMetricStatsMetric struct {
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// MosaicMetricSumMetric is a kind of MosaicNoESQLMetric.
type MosaicMetricSumMetric struct {
	EmptyAsNull *bool         `json:"empty_as_null,omitempty"`
	Field       string        `json:"field"`
	Filter      *FilterSimple `json:"filter,omitempty"`
	Format      FormatType    `json:"format,omitzero"`
	Label       *string       `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// MosaicMetricUniqueCountMetric is a kind of MosaicNoESQLMetric.
type MosaicMetricUniqueCountMetric struct {
	EmptyAsNull *bool         `json:"empty_as_null,omitempty"`
	Field       string        `json:"field"`
	Filter      *FilterSimple `json:"filter,omitempty"`
	Format      FormatType    `json:"format,omitzero"`
	Label       *string       `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// MosaicNoESQL is a kind of VisualizationPanelConfig.
type MosaicNoESQL struct {
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	GroupBreakdownBy    []GroupBreakdownBy      `json:"group_breakdown_by,omitzero"`
	GroupBy             []MosaicNoESQLGroupBy   `json:"group_by,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *MosaicLegend           `json:"legend,omitempty"`
	Metric              MosaicNoESQLMetric      `json:"metric,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *MosaicStyling          `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "mosaic".
	Type string `json:"type"`
}

// MosaicNoESQLGroupBy is part of MosaicNoESQL.
type MosaicNoESQLGroupBy struct{ wire.Union }

// MosaicNoESQLGroupByFrom makes a union of one of its kinds and sets its "operation".
func MosaicNoESQLGroupByFrom[T MosaicGroupByDateHistogram | MosaicGroupByTerms | MosaicGroupByHistogram | MosaicGroupByRanges | MosaicGroupByFilters](kind T) MosaicNoESQLGroupBy {
	switch v := any(&kind).(type) {
	case *MosaicGroupByDateHistogram:
		v.Operation = "date_histogram"
	case *MosaicGroupByTerms:
		v.Operation = "terms"
	case *MosaicGroupByHistogram:
		v.Operation = "histogram"
	case *MosaicGroupByRanges:
		v.Operation = "range"
	case *MosaicGroupByFilters:
		v.Operation = "filters"
	}
	return MosaicNoESQLGroupBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u MosaicNoESQLGroupBy) Discriminator() string { return u.Text("operation") }

// AsMosaicGroupByDateHistogram reads it as MosaicGroupByDateHistogram. It fails where "operation" is that of another
// kind.
func (u MosaicNoESQLGroupBy) AsMosaicGroupByDateHistogram() (kind MosaicGroupByDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsMosaicGroupByTerms reads it as MosaicGroupByTerms. It fails where "operation" is that of another kind.
func (u MosaicNoESQLGroupBy) AsMosaicGroupByTerms() (kind MosaicGroupByTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsMosaicGroupByHistogram reads it as MosaicGroupByHistogram. It fails where "operation" is that of another kind.
func (u MosaicNoESQLGroupBy) AsMosaicGroupByHistogram() (kind MosaicGroupByHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsMosaicGroupByRanges reads it as MosaicGroupByRanges. It fails where "operation" is that of another kind.
func (u MosaicNoESQLGroupBy) AsMosaicGroupByRanges() (kind MosaicGroupByRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsMosaicGroupByFilters reads it as MosaicGroupByFilters. It fails where "operation" is that of another kind.
func (u MosaicNoESQLGroupBy) AsMosaicGroupByFilters() (kind MosaicGroupByFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// MosaicNoESQLMetric is part of MosaicNoESQL.
type MosaicNoESQLMetric struct{ wire.Union }

// MosaicNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func MosaicNoESQLMetricFrom[T MosaicMetricCountMetric | MosaicMetricUniqueCountMetric | MosaicMetricStatsMetric | MosaicMetricSumMetric | MosaicMetricLastValue | MosaicMetricPercentile | MosaicMetricPercentileRanks | MosaicMetricDifferences | MosaicMetricMovingAverage | MosaicMetricCumulativeSum | MosaicMetricCounterRate | MosaicMetricFormula](kind T) MosaicNoESQLMetric {
	switch v := any(&kind).(type) {
	case *MosaicMetricCountMetric:
		v.Operation = "count"
	case *MosaicMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *MosaicMetricSumMetric:
		v.Operation = "sum"
	case *MosaicMetricLastValue:
		v.Operation = "last_value"
	case *MosaicMetricPercentile:
		v.Operation = "percentile"
	case *MosaicMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *MosaicMetricDifferences:
		v.Operation = "differences"
	case *MosaicMetricMovingAverage:
		v.Operation = "moving_average"
	case *MosaicMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *MosaicMetricCounterRate:
		v.Operation = "counter_rate"
	case *MosaicMetricFormula:
		v.Operation = "formula"
	}
	return MosaicNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u MosaicNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsMosaicMetricCountMetric reads it as MosaicMetricCountMetric. It fails where "operation" is that of another kind.
func (u MosaicNoESQLMetric) AsMosaicMetricCountMetric() (kind MosaicMetricCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsMosaicMetricUniqueCountMetric reads it as MosaicMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u MosaicNoESQLMetric) AsMosaicMetricUniqueCountMetric() (kind MosaicMetricUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsMosaicMetricStatsMetric reads it as MosaicMetricStatsMetric. It fails where "operation" is that of another kind.
func (u MosaicNoESQLMetric) AsMosaicMetricStatsMetric() (kind MosaicMetricStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsMosaicMetricSumMetric reads it as MosaicMetricSumMetric. It fails where "operation" is that of another kind.
func (u MosaicNoESQLMetric) AsMosaicMetricSumMetric() (kind MosaicMetricSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsMosaicMetricLastValue reads it as MosaicMetricLastValue. It fails where "operation" is that of another kind.
func (u MosaicNoESQLMetric) AsMosaicMetricLastValue() (kind MosaicMetricLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsMosaicMetricPercentile reads it as MosaicMetricPercentile. It fails where "operation" is that of another kind.
func (u MosaicNoESQLMetric) AsMosaicMetricPercentile() (kind MosaicMetricPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsMosaicMetricPercentileRanks reads it as MosaicMetricPercentileRanks. It fails where "operation" is that of another
// kind.
func (u MosaicNoESQLMetric) AsMosaicMetricPercentileRanks() (kind MosaicMetricPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsMosaicMetricDifferences reads it as MosaicMetricDifferences. It fails where "operation" is that of another kind.
func (u MosaicNoESQLMetric) AsMosaicMetricDifferences() (kind MosaicMetricDifferences, err error) {
	err = u.DecodeTagged(&kind, "operation", "differences")
	return kind, err
}

// AsMosaicMetricMovingAverage reads it as MosaicMetricMovingAverage. It fails where "operation" is that of another
// kind.
func (u MosaicNoESQLMetric) AsMosaicMetricMovingAverage() (kind MosaicMetricMovingAverage, err error) {
	err = u.DecodeTagged(&kind, "operation", "moving_average")
	return kind, err
}

// AsMosaicMetricCumulativeSum reads it as MosaicMetricCumulativeSum. It fails where "operation" is that of another
// kind.
func (u MosaicNoESQLMetric) AsMosaicMetricCumulativeSum() (kind MosaicMetricCumulativeSum, err error) {
	err = u.DecodeTagged(&kind, "operation", "cumulative_sum")
	return kind, err
}

// AsMosaicMetricCounterRate reads it as MosaicMetricCounterRate. It fails where "operation" is that of another kind.
func (u MosaicNoESQLMetric) AsMosaicMetricCounterRate() (kind MosaicMetricCounterRate, err error) {
	err = u.DecodeTagged(&kind, "operation", "counter_rate")
	return kind, err
}

// AsMosaicMetricFormula reads it as MosaicMetricFormula. It fails where "operation" is that of another kind.
func (u MosaicNoESQLMetric) AsMosaicMetricFormula() (kind MosaicMetricFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// MosaicStyling is part of MosaicESQL and MosaicNoESQL.
type MosaicStyling struct {
	Values *ValueDisplay `json:"values,omitempty"`
}

// MovingAverageOperation is a kind of GaugeMetricCountMetricGoal.
type MovingAverageOperation struct {
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Window           *float64                   `json:"window,omitempty"`
}

// MultiFieldKey is a kind of MappingValue.
type MultiFieldKey struct {
	Keys []string `json:"keys,omitzero"`

	// Type is always "multi_field_key".
	Type string `json:"type"`
}

// NoColor is a kind of GaugeESQLMetricColor and MetricSecondaryCountMetricColor.
type NoColor struct {
	// Type is always "none".
	Type string `json:"type"`
}

// NumericFormat is a kind of FormatType.
type NumericFormat struct {
	Compact  *bool             `json:"compact,omitempty"`
	Decimals *float64          `json:"decimals,omitempty"`
	Suffix   *string           `json:"suffix,omitempty"`
	Type     NumericFormatType `json:"type"`
}

// NumericFormatType is part of NumericFormat.
type NumericFormatType string

// ObjectFit is part of ImageConfig.
type ObjectFit string

// OperationTimeScaleSetting is part of CountMetricOperation, CounterRateOperation, CumulativeSumOperation and others.
type OperationTimeScaleSetting string

// Options is how a dashboard behaves.
type Options struct {
	AutoApplyFilters *bool `json:"auto_apply_filters,omitempty"`
	HidePanelBorders *bool `json:"hide_panel_borders,omitempty"`
	HidePanelTitles  *bool `json:"hide_panel_titles,omitempty"`
	SyncColors       *bool `json:"sync_colors,omitempty"`
	SyncCursor       *bool `json:"sync_cursor,omitempty"`
	SyncTooltips     *bool `json:"sync_tooltips,omitempty"`
	UseMargins       *bool `json:"use_margins,omitempty"`
}

// OptionsListControl is a kind of PinnedPanel.
type OptionsListControl struct {
	Config OptionsListControlPanelConfig `json:"config"`
	Grow   *bool                         `json:"grow,omitempty"`
	ID     *string                       `json:"id,omitempty"`

	// Type is always "options_list_control".
	Type  string `json:"type"`
	Width *Width `json:"width,omitempty"`
}

// OptionsListControlPanel is a kind of Panel and SectionPanel.
type OptionsListControlPanel struct {
	Config OptionsListControlPanelConfig `json:"config"`
	Grid   PanelGrid                     `json:"grid"`
	ID     *string                       `json:"id,omitempty"`

	// Type is always "options_list_control".
	Type string `json:"type"`
}

// OptionsListControlPanelConfig is part of OptionsListControl and OptionsListControlPanel.
type OptionsListControlPanelConfig struct {
	DataViewID        string           `json:"data_view_id"`
	DisplaySettings   *DisplaySettings `json:"display_settings,omitempty"`
	Exclude           *bool            `json:"exclude,omitempty"`
	ExistsSelected    *bool            `json:"exists_selected,omitempty"`
	FieldName         string           `json:"field_name"`
	IgnoreValidations *bool            `json:"ignore_validations,omitempty"`
	RunPastTimeout    *bool            `json:"run_past_timeout,omitempty"`
	SearchTechnique   *SearchTechnique `json:"search_technique,omitempty"`
	SelectedOptions   []any            `json:"selected_options,omitzero"`
	SingleSelect      *bool            `json:"single_select,omitempty"`
	Sort              *ConfigSort      `json:"sort,omitempty"`
	Title             *string          `json:"title,omitempty"`
	UseGlobalFilters  *bool            `json:"use_global_filters,omitempty"`
}

// OtherBucket is part of DatatableRowTerms, MetricBreakdownTerms, MosaicGroupBreakdownByTerms and others.
type OtherBucket struct {
	IncludeDocumentsWithoutField bool `json:"include_documents_without_field"`
}

// Overrides is part of DiscoverSessionPanelConfig.
type Overrides struct {
	ColumnOrder     []string                 `json:"column_order,omitzero"`
	ColumnSettings  map[string]ColumnSetting `json:"column_settings,omitzero"`
	Density         *Density                 `json:"density,omitempty"`
	HeaderRowHeight any                      `json:"header_row_height,omitempty"`
	RowHeight       any                      `json:"row_height,omitempty"`
	RowsPerPage     *float64                 `json:"rows_per_page,omitempty"`
	SampleSize      *float64                 `json:"sample_size,omitempty"`
	Sort            []OverridesSort          `json:"sort,omitzero"`
}

// OverridesSort is part of Overrides and Tab.
type OverridesSort struct {
	Direction SortDirection `json:"direction"`
	Name      string        `json:"name"`
}

// PageMeta tells which page of how many dashboards it is.
type PageMeta struct {
	Page    int64 `json:"page"`
	PerPage int64 `json:"per_page"`
	Total   int64 `json:"total"`
}

// Panel is part of DashboardData.
type Panel struct{ wire.Union }

// PanelFrom makes a union of one of its kinds.
func PanelFrom[T DiscoverSessionPanel | ESQLControlPanel | ImagePanel | MarkdownPanel | OptionsListControlPanel | RangeSliderControlPanel | SLOAlertsPanel | SLOBurnRatePanel | SLOErrorBudgetPanel | SLOOverviewPanel | SyntheticsMonitorsPanel | SyntheticsStatsPanel | TimeSliderControlPanel | VisualizationPanel | LensPanel | Section](kind T) Panel {
	return Panel{wire.UnionOf(kind)}
}

// AsDiscoverSessionPanel reads it as DiscoverSessionPanel.
func (u Panel) AsDiscoverSessionPanel() (kind DiscoverSessionPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsESQLControlPanel reads it as ESQLControlPanel.
func (u Panel) AsESQLControlPanel() (kind ESQLControlPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsImagePanel reads it as ImagePanel.
func (u Panel) AsImagePanel() (kind ImagePanel, err error) { err = u.Decode(&kind); return kind, err }

// AsMarkdownPanel reads it as MarkdownPanel.
func (u Panel) AsMarkdownPanel() (kind MarkdownPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsOptionsListControlPanel reads it as OptionsListControlPanel.
func (u Panel) AsOptionsListControlPanel() (kind OptionsListControlPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRangeSliderControlPanel reads it as RangeSliderControlPanel.
func (u Panel) AsRangeSliderControlPanel() (kind RangeSliderControlPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSLOAlertsPanel reads it as SLOAlertsPanel.
func (u Panel) AsSLOAlertsPanel() (kind SLOAlertsPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSLOBurnRatePanel reads it as SLOBurnRatePanel.
func (u Panel) AsSLOBurnRatePanel() (kind SLOBurnRatePanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSLOErrorBudgetPanel reads it as SLOErrorBudgetPanel.
func (u Panel) AsSLOErrorBudgetPanel() (kind SLOErrorBudgetPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSLOOverviewPanel reads it as SLOOverviewPanel.
func (u Panel) AsSLOOverviewPanel() (kind SLOOverviewPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSyntheticsMonitorsPanel reads it as SyntheticsMonitorsPanel.
func (u Panel) AsSyntheticsMonitorsPanel() (kind SyntheticsMonitorsPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSyntheticsStatsPanel reads it as SyntheticsStatsPanel.
func (u Panel) AsSyntheticsStatsPanel() (kind SyntheticsStatsPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTimeSliderControlPanel reads it as TimeSliderControlPanel.
func (u Panel) AsTimeSliderControlPanel() (kind TimeSliderControlPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsVisualizationPanel reads it as VisualizationPanel.
func (u Panel) AsVisualizationPanel() (kind VisualizationPanel, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLensPanel reads it as LensPanel.
func (u Panel) AsLensPanel() (kind LensPanel, err error) { err = u.Decode(&kind); return kind, err }

// AsSection reads it as Section.
func (u Panel) AsSection() (kind Section, err error) { err = u.Decode(&kind); return kind, err }

// PanelError is a panel that Kibana refuses, and why.
type PanelError struct {
	Message         string           `json:"message"`
	PanelConfig     map[string]any   `json:"panel_config,omitzero"`
	PanelReferences []PanelReference `json:"panel_references,omitzero"`
	PanelType       string           `json:"panel_type"`
}

// PanelFailure is the body of a failure to write a dashboard. Failures that panels are not to blame for have Kibana's
// usual envelope, with an Error and a StatusCode.
type PanelFailure struct {
	Attributes map[string]any `json:"attributes,omitzero"`

	// Error is the name of the status.
	Error       *string      `json:"error,omitempty"`
	Message     string       `json:"message"`
	PanelErrors []PanelError `json:"panelErrors,omitzero"`
	StatusCode  *int64       `json:"statusCode,omitempty"`
}

// PanelGrid is part of DiscoverSessionPanel, ESQLControlPanel, ImagePanel and others.
type PanelGrid struct {
	H *float64 `json:"h,omitempty"`
	W *float64 `json:"w,omitempty"`
	X float64  `json:"x"`
	Y float64  `json:"y"`
}

// PanelReference names a saved object that a panel needs.
type PanelReference struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Type string `json:"type"`
}

// PartialBuckets is part of XYStylingOverlays.
type PartialBuckets struct {
	Visible *bool `json:"visible,omitempty"`
}

// PercentileOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type PercentileOperation struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PercentileRanksOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type PercentileRanksOperation struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieESQL is a kind of VisualizationPanelConfig.
type PieESQL struct {
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	GroupBy             []PieESQLGroupBy        `json:"group_by,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *PieLegend              `json:"legend,omitempty"`
	Metrics             []PieESQLMetric         `json:"metrics,omitzero"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *PieStyling             `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "pie".
	Type string `json:"type"`
}

// PieESQLGroupBy is part of MosaicESQL, PieESQL, TreemapESQL and others.
type PieESQLGroupBy struct {
	CollapseBy *CollapseBy  `json:"collapse_by,omitempty"`
	Color      ColorMapping `json:"color,omitzero"`
	Column     string       `json:"column"`
	Format     FormatType   `json:"format,omitzero"`
	Label      *string      `json:"label,omitempty"`
}

// PieESQLMetric is part of PieESQL, TreemapESQL and WaffleESQL.
type PieESQLMetric struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Column string             `json:"column"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`
}

// PieESQLMetricColor is part of PieESQLMetric, PieMetricCountMetric, PieMetricCounterRate and others.
type PieESQLMetricColor struct{ wire.Union }

// PieESQLMetricColorFrom makes a union of one of its kinds and sets its "type".
func PieESQLMetricColorFrom[T StaticColor | AutoColor](kind T) PieESQLMetricColor {
	switch v := any(&kind).(type) {
	case *StaticColor:
		v.Type = "static"
	case *AutoColor:
		v.Type = "auto"
	}
	return PieESQLMetricColor{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: auto and static.
func (u PieESQLMetricColor) Discriminator() string { return u.Text("type") }

// AsStaticColor reads it as StaticColor. It fails where "type" is that of another kind.
func (u PieESQLMetricColor) AsStaticColor() (kind StaticColor, err error) {
	err = u.DecodeTagged(&kind, "type", "static")
	return kind, err
}

// AsAutoColor reads it as AutoColor. It fails where "type" is that of another kind.
func (u PieESQLMetricColor) AsAutoColor() (kind AutoColor, err error) {
	err = u.DecodeTagged(&kind, "type", "auto")
	return kind, err
}

// PieGroupByDateHistogram is a kind of PieNoESQLGroupBy.
type PieGroupByDateHistogram struct {
	CollapseBy           *CollapseBy  `json:"collapse_by,omitempty"`
	Color                ColorMapping `json:"color,omitzero"`
	DropPartialIntervals *bool        `json:"drop_partial_intervals,omitempty"`
	Field                string       `json:"field"`
	IncludeEmptyRows     *bool        `json:"include_empty_rows,omitempty"`
	Label                *string      `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// PieGroupByFilters is a kind of PieNoESQLGroupBy.
type PieGroupByFilters struct {
	CollapseBy *CollapseBy       `json:"collapse_by,omitempty"`
	Color      ColorMapping      `json:"color,omitzero"`
	Filters    []FilterWithLabel `json:"filters,omitzero"`
	Label      *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// PieGroupByHistogram is a kind of PieNoESQLGroupBy.
type PieGroupByHistogram struct {
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Field            string       `json:"field"`
	Format           FormatType   `json:"format,omitzero"`
	Granularity      any          `json:"granularity,omitempty"`
	IncludeEmptyRows *bool        `json:"include_empty_rows,omitempty"`
	Label            *string      `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// PieGroupByRanges is a kind of PieNoESQLGroupBy.
type PieGroupByRanges struct {
	CollapseBy *CollapseBy  `json:"collapse_by,omitempty"`
	Color      ColorMapping `json:"color,omitzero"`
	Field      string       `json:"field"`
	Format     FormatType   `json:"format,omitzero"`
	Label      *string      `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// PieGroupByTerms is a kind of PieNoESQLGroupBy.
type PieGroupByTerms struct {
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Excludes         *Excludes    `json:"excludes,omitempty"`
	Fields           []string     `json:"fields,omitzero"`
	Format           FormatType   `json:"format,omitzero"`
	Includes         *Includes    `json:"includes,omitempty"`
	IncreaseAccuracy *bool        `json:"increase_accuracy,omitempty"`
	Label            *string      `json:"label,omitempty"`
	Limit            *float64     `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// PieLegend is part of PieESQL and PieNoESQL.
type PieLegend struct {
	Nested             *bool                `json:"nested,omitempty"`
	Size               *LegendSize          `json:"size,omitempty"`
	TruncateAfterLines *float64             `json:"truncate_after_lines,omitempty"`
	Visibility         *PieLegendVisibility `json:"visibility,omitempty"`
}

// PieLegendVisibility is part of MosaicLegend, PieLegend, TreemapLegend and others.
type PieLegendVisibility string

// PieMetricCountMetric is a kind of PieNoESQLMetric.
type PieMetricCountMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       *string            `json:"field,omitempty"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieMetricCounterRate is a kind of PieNoESQLMetric.
type PieMetricCounterRate struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieMetricCumulativeSum is a kind of PieNoESQLMetric.
type PieMetricCumulativeSum struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieMetricDifferences is a kind of PieNoESQLMetric.
type PieMetricDifferences struct {
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieMetricFormula is a kind of PieNoESQLMetric.
type PieMetricFormula struct {
	Color   PieESQLMetricColor `json:"color,omitzero"`
	Filter  *FilterSimple      `json:"filter,omitempty"`
	Format  FormatType         `json:"format,omitzero"`
	Formula string             `json:"formula"`
	Label   *string            `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// PieMetricLastValue is a kind of PieNoESQLMetric.
type PieMetricLastValue struct {
	Color      PieESQLMetricColor `json:"color,omitzero"`
	Field      string             `json:"field"`
	Filter     *FilterSimple      `json:"filter,omitempty"`
	Format     FormatType         `json:"format,omitzero"`
	Label      *string            `json:"label,omitempty"`
	MultiValue *bool              `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieMetricMovingAverage is a kind of PieNoESQLMetric.
type PieMetricMovingAverage struct {
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Window           *float64                   `json:"window,omitempty"`
}

// PieMetricPercentile is a kind of PieNoESQLMetric.
type PieMetricPercentile struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieMetricPercentileRanks is a kind of PieNoESQLMetric.
type PieMetricPercentileRanks struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieMetricStatsMetric is a kind of PieNoESQLMetric.
type PieMetricStatsMetric struct {
	Color            PieESQLMetricColor                `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// PieMetricSumMetric is a kind of PieNoESQLMetric.
type PieMetricSumMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieMetricUniqueCountMetric is a kind of PieNoESQLMetric.
type PieMetricUniqueCountMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// PieNoESQL is a kind of VisualizationPanelConfig.
type PieNoESQL struct {
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	GroupBy             []PieNoESQLGroupBy      `json:"group_by,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *PieLegend              `json:"legend,omitempty"`
	Metrics             []PieNoESQLMetric       `json:"metrics,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *PieStyling             `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "pie".
	Type string `json:"type"`
}

// PieNoESQLGroupBy is part of PieNoESQL.
type PieNoESQLGroupBy struct{ wire.Union }

// PieNoESQLGroupByFrom makes a union of one of its kinds and sets its "operation".
func PieNoESQLGroupByFrom[T PieGroupByDateHistogram | PieGroupByTerms | PieGroupByHistogram | PieGroupByRanges | PieGroupByFilters](kind T) PieNoESQLGroupBy {
	switch v := any(&kind).(type) {
	case *PieGroupByDateHistogram:
		v.Operation = "date_histogram"
	case *PieGroupByTerms:
		v.Operation = "terms"
	case *PieGroupByHistogram:
		v.Operation = "histogram"
	case *PieGroupByRanges:
		v.Operation = "range"
	case *PieGroupByFilters:
		v.Operation = "filters"
	}
	return PieNoESQLGroupBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u PieNoESQLGroupBy) Discriminator() string { return u.Text("operation") }

// AsPieGroupByDateHistogram reads it as PieGroupByDateHistogram. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByDateHistogram() (kind PieGroupByDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsPieGroupByTerms reads it as PieGroupByTerms. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByTerms() (kind PieGroupByTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsPieGroupByHistogram reads it as PieGroupByHistogram. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByHistogram() (kind PieGroupByHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsPieGroupByRanges reads it as PieGroupByRanges. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByRanges() (kind PieGroupByRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsPieGroupByFilters reads it as PieGroupByFilters. It fails where "operation" is that of another kind.
func (u PieNoESQLGroupBy) AsPieGroupByFilters() (kind PieGroupByFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// PieNoESQLMetric is part of PieNoESQL.
type PieNoESQLMetric struct{ wire.Union }

// PieNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func PieNoESQLMetricFrom[T PieMetricCountMetric | PieMetricUniqueCountMetric | PieMetricStatsMetric | PieMetricSumMetric | PieMetricLastValue | PieMetricPercentile | PieMetricPercentileRanks | PieMetricDifferences | PieMetricMovingAverage | PieMetricCumulativeSum | PieMetricCounterRate | PieMetricFormula](kind T) PieNoESQLMetric {
	switch v := any(&kind).(type) {
	case *PieMetricCountMetric:
		v.Operation = "count"
	case *PieMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *PieMetricSumMetric:
		v.Operation = "sum"
	case *PieMetricLastValue:
		v.Operation = "last_value"
	case *PieMetricPercentile:
		v.Operation = "percentile"
	case *PieMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *PieMetricDifferences:
		v.Operation = "differences"
	case *PieMetricMovingAverage:
		v.Operation = "moving_average"
	case *PieMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *PieMetricCounterRate:
		v.Operation = "counter_rate"
	case *PieMetricFormula:
		v.Operation = "formula"
	}
	return PieNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u PieNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsPieMetricCountMetric reads it as PieMetricCountMetric. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricCountMetric() (kind PieMetricCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsPieMetricUniqueCountMetric reads it as PieMetricUniqueCountMetric. It fails where "operation" is that of another
// kind.
func (u PieNoESQLMetric) AsPieMetricUniqueCountMetric() (kind PieMetricUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsPieMetricStatsMetric reads it as PieMetricStatsMetric. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricStatsMetric() (kind PieMetricStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsPieMetricSumMetric reads it as PieMetricSumMetric. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricSumMetric() (kind PieMetricSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsPieMetricLastValue reads it as PieMetricLastValue. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricLastValue() (kind PieMetricLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsPieMetricPercentile reads it as PieMetricPercentile. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricPercentile() (kind PieMetricPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsPieMetricPercentileRanks reads it as PieMetricPercentileRanks. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricPercentileRanks() (kind PieMetricPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsPieMetricDifferences reads it as PieMetricDifferences. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricDifferences() (kind PieMetricDifferences, err error) {
	err = u.DecodeTagged(&kind, "operation", "differences")
	return kind, err
}

// AsPieMetricMovingAverage reads it as PieMetricMovingAverage. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricMovingAverage() (kind PieMetricMovingAverage, err error) {
	err = u.DecodeTagged(&kind, "operation", "moving_average")
	return kind, err
}

// AsPieMetricCumulativeSum reads it as PieMetricCumulativeSum. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricCumulativeSum() (kind PieMetricCumulativeSum, err error) {
	err = u.DecodeTagged(&kind, "operation", "cumulative_sum")
	return kind, err
}

// AsPieMetricCounterRate reads it as PieMetricCounterRate. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricCounterRate() (kind PieMetricCounterRate, err error) {
	err = u.DecodeTagged(&kind, "operation", "counter_rate")
	return kind, err
}

// AsPieMetricFormula reads it as PieMetricFormula. It fails where "operation" is that of another kind.
func (u PieNoESQLMetric) AsPieMetricFormula() (kind PieMetricFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// PieStyling is part of PieESQL and PieNoESQL.
type PieStyling struct {
	DonutHole *DonutHole        `json:"donut_hole,omitempty"`
	Labels    *PieStylingLabels `json:"labels,omitempty"`
	Values    *ValueDisplay     `json:"values,omitempty"`
}

// PieStylingLabels is part of PieStyling.
type PieStylingLabels struct {
	Position *LabelsPosition `json:"position,omitempty"`
	Visible  *bool           `json:"visible,omitempty"`
}

// PinnedPanel is part of DashboardData.
type PinnedPanel struct{ wire.Union }

// PinnedPanelFrom makes a union of one of its kinds and sets its "type".
func PinnedPanelFrom[T ESQLControl | OptionsListControl | RangeSliderControl | TimeSliderControl](kind T) PinnedPanel {
	switch v := any(&kind).(type) {
	case *ESQLControl:
		v.Type = "esql_control"
	case *OptionsListControl:
		v.Type = "options_list_control"
	case *RangeSliderControl:
		v.Type = "range_slider_control"
	case *TimeSliderControl:
		v.Type = "time_slider_control"
	}
	return PinnedPanel{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: esql_control, options_list_control,
// range_slider_control and time_slider_control.
func (u PinnedPanel) Discriminator() string { return u.Text("type") }

// AsESQLControl reads it as ESQLControl. It fails where "type" is that of another kind.
func (u PinnedPanel) AsESQLControl() (kind ESQLControl, err error) {
	err = u.DecodeTagged(&kind, "type", "esql_control")
	return kind, err
}

// AsOptionsListControl reads it as OptionsListControl. It fails where "type" is that of another kind.
func (u PinnedPanel) AsOptionsListControl() (kind OptionsListControl, err error) {
	err = u.DecodeTagged(&kind, "type", "options_list_control")
	return kind, err
}

// AsRangeSliderControl reads it as RangeSliderControl. It fails where "type" is that of another kind.
func (u PinnedPanel) AsRangeSliderControl() (kind RangeSliderControl, err error) {
	err = u.DecodeTagged(&kind, "type", "range_slider_control")
	return kind, err
}

// AsTimeSliderControl reads it as TimeSliderControl. It fails where "type" is that of another kind.
func (u PinnedPanel) AsTimeSliderControl() (kind TimeSliderControl, err error) {
	err = u.DecodeTagged(&kind, "type", "time_slider_control")
	return kind, err
}

// PivotedMetric is a kind of DatatableStylingSortBy.
type PivotedMetric struct {
	// ColumnType is always "pivoted_metric".
	ColumnType string          `json:"column_type"`
	Direction  VisAPIDirection `json:"direction"`
	Index      float64         `json:"index"`
	Values     []string        `json:"values,omitzero"`
}

// Placement is part of Label.
type Placement string

// PrimaryLabels is part of MetricStylingPrimary.
type PrimaryLabels struct {
	Alignment *DatatableESQLMetricAlignment `json:"alignment,omitempty"`
}

// PrimaryPosition is part of MetricStylingPrimary.
type PrimaryPosition string

// PrimaryValue is part of MetricStylingPrimary.
type PrimaryValue struct {
	Alignment *DatatableESQLMetricAlignment `json:"alignment,omitempty"`
	Sizing    *Sizing                       `json:"sizing,omitempty"`
}

// Project is part of ConfigFilters.
type Project struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// Query is part of DashboardData and Tab.
type Query struct {
	Expression string        `json:"expression"`
	Language   QueryLanguage `json:"language"`
}

// QueryLanguage is part of FilterSimple and Query.
type QueryLanguage string

// RangeCondition is a kind of ConditionFilterCondition and ConditionGroupCondition.
type RangeCondition struct {
	Field  string `json:"field"`
	Negate *bool  `json:"negate,omitempty"`

	// Operator is always "range".
	Operator string              `json:"operator"`
	Value    RangeConditionValue `json:"value"`
}

// RangeConditionValue is part of RangeCondition.
type RangeConditionValue struct {
	Format *string `json:"format,omitempty"`
	Gt     any     `json:"gt,omitempty"`
	Gte    any     `json:"gte,omitempty"`
	Lt     any     `json:"lt,omitempty"`
	Lte    any     `json:"lte,omitempty"`
}

// RangeKey is a kind of MappingValue.
type RangeKey struct {
	From   any             `json:"from"`
	Ranges []RangeKeyRange `json:"ranges,omitzero"`
	To     any             `json:"to"`

	// Type is always "range_key".
	Type string `json:"type"`
}

// RangeKeyRange is part of RangeKey.
type RangeKeyRange struct {
	From  any    `json:"from"`
	Label string `json:"label"`
	To    any    `json:"to"`
}

// RangeSliderControl is a kind of PinnedPanel.
type RangeSliderControl struct {
	Config RangeSliderControlPanelConfig `json:"config"`
	Grow   *bool                         `json:"grow,omitempty"`
	ID     *string                       `json:"id,omitempty"`

	// Type is always "range_slider_control".
	Type  string `json:"type"`
	Width *Width `json:"width,omitempty"`
}

// RangeSliderControlPanel is a kind of Panel and SectionPanel.
type RangeSliderControlPanel struct {
	Config RangeSliderControlPanelConfig `json:"config"`
	Grid   PanelGrid                     `json:"grid"`
	ID     *string                       `json:"id,omitempty"`

	// Type is always "range_slider_control".
	Type string `json:"type"`
}

// RangeSliderControlPanelConfig is part of RangeSliderControl and RangeSliderControlPanel.
type RangeSliderControlPanelConfig struct {
	DataViewID        string   `json:"data_view_id"`
	FieldName         string   `json:"field_name"`
	IgnoreValidations *bool    `json:"ignore_validations,omitempty"`
	Step              *float64 `json:"step,omitempty"`
	Title             *string  `json:"title,omitempty"`
	UseGlobalFilters  *bool    `json:"use_global_filters,omitempty"`
	Value             []string `json:"value,omitzero"`
}

// RangesOperation is a kind of HeatmapNoESQLX.
type RangesOperation struct {
	Field  string     `json:"field"`
	Format FormatType `json:"format,omitzero"`
	Label  *string    `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// RankBy is part of DatatableRowTerms, MetricBreakdownTerms, MosaicGroupBreakdownByTerms and others.
type RankBy struct{ wire.Union }

// RankByFrom makes a union of one of its kinds.
func RankByFrom[T MetricBreakdownTermsRankByObject | RankByMax | RankByObject | MetricIndex | RankByDirection | TermsRankByPercentileOperation | TermsRankByPercentileRankOperation](kind T) RankBy {
	return RankBy{wire.UnionOf(kind)}
}

// AsMetricBreakdownTermsRankByObject reads it as MetricBreakdownTermsRankByObject.
func (u RankBy) AsMetricBreakdownTermsRankByObject() (kind MetricBreakdownTermsRankByObject, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRankByMax reads it as RankByMax.
func (u RankBy) AsRankByMax() (kind RankByMax, err error) { err = u.Decode(&kind); return kind, err }

// AsRankByObject reads it as RankByObject.
func (u RankBy) AsRankByObject() (kind RankByObject, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricIndex reads it as MetricIndex.
func (u RankBy) AsMetricIndex() (kind MetricIndex, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRankByDirection reads it as RankByDirection.
func (u RankBy) AsRankByDirection() (kind RankByDirection, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTermsRankByPercentileOperation reads it as TermsRankByPercentileOperation.
func (u RankBy) AsTermsRankByPercentileOperation() (kind TermsRankByPercentileOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTermsRankByPercentileRankOperation reads it as TermsRankByPercentileRankOperation.
func (u RankBy) AsTermsRankByPercentileRankOperation() (kind TermsRankByPercentileRankOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// RankByDirection is a kind of RankBy.
type RankByDirection struct {
	Direction TermsRankByCustomDirection `json:"direction"`
	Field     string                     `json:"field"`
	Operation DirectionOperation         `json:"operation"`

	// Type is always "custom".
	Type string `json:"type"`
}

// RankByMax is a kind of RankBy.
type RankByMax struct {
	Max float64 `json:"max"`

	// Type is always "rare".
	Type string `json:"type"`
}

// RankByObject is a kind of RankBy.
type RankByObject struct {
	// Type is always "significant".
	Type string `json:"type"`
}

// RefID is a kind of VisualizationPanelConfig.
type RefID struct {
	Description *string                 `json:"description,omitempty"`
	Drilldowns  []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	HideBorder  *bool                   `json:"hide_border,omitempty"`
	HideTitle   *bool                   `json:"hide_title,omitempty"`
	RefID       string                  `json:"ref_id"`
	References  []Reference             `json:"references,omitzero"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`
}

// Reference names another saved object.
type Reference struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Type string `json:"type"`
}

// RefreshInterval is how often a dashboard reads its data anew.
type RefreshInterval struct {
	Pause bool    `json:"pause"`
	Value float64 `json:"value"`
}

// RegionMapESQL is a kind of VisualizationPanelConfig.
type RegionMapESQL struct {
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metric              HeatmapESQLX            `json:"metric"`
	References          []Reference             `json:"references,omitzero"`
	Region              RegionMapESQLRegion     `json:"region"`
	Sampling            *float64                `json:"sampling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "region_map".
	Type string `json:"type"`
}

// RegionMapESQLRegion is part of RegionMapESQL.
type RegionMapESQLRegion struct {
	Column string  `json:"column"`
	Ems    *Ems    `json:"ems,omitempty"`
	Label  *string `json:"label,omitempty"`
}

// RegionMapNoESQL is a kind of VisualizationPanelConfig.
type RegionMapNoESQL struct {
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metric              RegionMapNoESQLMetric   `json:"metric,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Region              RegionMapNoESQLRegion   `json:"region,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "region_map".
	Type string `json:"type"`
}

// RegionMapNoESQLMetric is part of RegionMapNoESQL.
type RegionMapNoESQLMetric struct{ wire.Union }

// RegionMapNoESQLMetricFrom makes a union of one of its kinds.
func RegionMapNoESQLMetricFrom[T FieldMetricOperations | FormulaOperation](kind T) RegionMapNoESQLMetric {
	return RegionMapNoESQLMetric{wire.UnionOf(kind)}
}

// AsFieldMetricOperations reads it as FieldMetricOperations.
func (u RegionMapNoESQLMetric) AsFieldMetricOperations() (kind FieldMetricOperations, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsFormulaOperation reads it as FormulaOperation.
func (u RegionMapNoESQLMetric) AsFormulaOperation() (kind FormulaOperation, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// RegionMapNoESQLRegion is part of RegionMapNoESQL.
type RegionMapNoESQLRegion struct{ wire.Union }

// RegionMapNoESQLRegionFrom makes a union of one of its kinds and sets its "operation".
func RegionMapNoESQLRegionFrom[T RegionMapRegionDateHistogram | RegionMapRegionTerms | RegionMapRegionHistogram | RegionMapRegionRanges | RegionMapRegionFilters](kind T) RegionMapNoESQLRegion {
	switch v := any(&kind).(type) {
	case *RegionMapRegionDateHistogram:
		v.Operation = "date_histogram"
	case *RegionMapRegionTerms:
		v.Operation = "terms"
	case *RegionMapRegionHistogram:
		v.Operation = "histogram"
	case *RegionMapRegionRanges:
		v.Operation = "range"
	case *RegionMapRegionFilters:
		v.Operation = "filters"
	}
	return RegionMapNoESQLRegion{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u RegionMapNoESQLRegion) Discriminator() string { return u.Text("operation") }

// AsRegionMapRegionDateHistogram reads it as RegionMapRegionDateHistogram. It fails where "operation" is that of
// another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionDateHistogram() (kind RegionMapRegionDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsRegionMapRegionTerms reads it as RegionMapRegionTerms. It fails where "operation" is that of another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionTerms() (kind RegionMapRegionTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsRegionMapRegionHistogram reads it as RegionMapRegionHistogram. It fails where "operation" is that of another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionHistogram() (kind RegionMapRegionHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsRegionMapRegionRanges reads it as RegionMapRegionRanges. It fails where "operation" is that of another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionRanges() (kind RegionMapRegionRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsRegionMapRegionFilters reads it as RegionMapRegionFilters. It fails where "operation" is that of another kind.
func (u RegionMapNoESQLRegion) AsRegionMapRegionFilters() (kind RegionMapRegionFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// RegionMapRegionDateHistogram is a kind of RegionMapNoESQLRegion.
type RegionMapRegionDateHistogram struct {
	DropPartialIntervals *bool   `json:"drop_partial_intervals,omitempty"`
	Ems                  *Ems    `json:"ems,omitempty"`
	Field                string  `json:"field"`
	IncludeEmptyRows     *bool   `json:"include_empty_rows,omitempty"`
	Label                *string `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// RegionMapRegionFilters is a kind of RegionMapNoESQLRegion.
type RegionMapRegionFilters struct {
	Ems     *Ems              `json:"ems,omitempty"`
	Filters []FilterWithLabel `json:"filters,omitzero"`
	Label   *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// RegionMapRegionHistogram is a kind of RegionMapNoESQLRegion.
type RegionMapRegionHistogram struct {
	Ems              *Ems       `json:"ems,omitempty"`
	Field            string     `json:"field"`
	Format           FormatType `json:"format,omitzero"`
	Granularity      any        `json:"granularity,omitempty"`
	IncludeEmptyRows *bool      `json:"include_empty_rows,omitempty"`
	Label            *string    `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// RegionMapRegionRanges is a kind of RegionMapNoESQLRegion.
type RegionMapRegionRanges struct {
	Ems    *Ems       `json:"ems,omitempty"`
	Field  string     `json:"field"`
	Format FormatType `json:"format,omitzero"`
	Label  *string    `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// RegionMapRegionTerms is a kind of RegionMapNoESQLRegion.
type RegionMapRegionTerms struct {
	Ems              *Ems       `json:"ems,omitempty"`
	Excludes         *Excludes  `json:"excludes,omitempty"`
	Fields           []string   `json:"fields,omitzero"`
	Format           FormatType `json:"format,omitzero"`
	Includes         *Includes  `json:"includes,omitempty"`
	IncreaseAccuracy *bool      `json:"increase_accuracy,omitempty"`
	Label            *string    `json:"label,omitempty"`
	Limit            *float64   `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// RowNumbers is part of DatatableStyling.
type RowNumbers struct {
	Visible bool `json:"visible"`
}

// RuntimeField is a kind of FieldSettingsEntry.
type RuntimeField struct {
	CustomDescription *string          `json:"custom_description,omitempty"`
	CustomLabel       *string          `json:"custom_label,omitempty"`
	Format            *FieldFormat     `json:"format,omitempty"`
	Script            *string          `json:"script,omitempty"`
	Type              RuntimeFieldType `json:"type"`
}

// RuntimeFieldType is part of RuntimeField.
type RuntimeFieldType string

// SLO is part of SLOAlertsEmbeddable.
type SLO struct {
	SLOID         string  `json:"slo_id"`
	SLOInstanceID *string `json:"slo_instance_id,omitempty"`
}

// SLOAlertsEmbeddable is part of SLOAlertsPanel.
type SLOAlertsEmbeddable struct {
	Description *string                               `json:"description,omitempty"`
	Drilldowns  []DiscoverSessionPanelConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder  *bool                                 `json:"hide_border,omitempty"`
	HideTitle   *bool                                 `json:"hide_title,omitempty"`
	SLOs        []SLO                                 `json:"slos,omitzero"`
	Title       *string                               `json:"title,omitempty"`
}

// SLOAlertsPanel is a kind of Panel and SectionPanel.
type SLOAlertsPanel struct {
	Config SLOAlertsEmbeddable `json:"config"`
	Grid   PanelGrid           `json:"grid"`
	ID     *string             `json:"id,omitempty"`

	// Type is always "slo_alerts".
	Type string `json:"type"`
}

// SLOBurnRateEmbeddable is part of SLOBurnRatePanel.
type SLOBurnRateEmbeddable struct {
	Description   *string                               `json:"description,omitempty"`
	Drilldowns    []DiscoverSessionPanelConfigDrilldown `json:"drilldowns,omitzero"`
	Duration      string                                `json:"duration"`
	HideBorder    *bool                                 `json:"hide_border,omitempty"`
	HideTitle     *bool                                 `json:"hide_title,omitempty"`
	SLOID         string                                `json:"slo_id"`
	SLOInstanceID *string                               `json:"slo_instance_id,omitempty"`
	Title         *string                               `json:"title,omitempty"`
}

// SLOBurnRatePanel is a kind of Panel and SectionPanel.
type SLOBurnRatePanel struct {
	Config SLOBurnRateEmbeddable `json:"config"`
	Grid   PanelGrid             `json:"grid"`
	ID     *string               `json:"id,omitempty"`

	// Type is always "slo_burn_rate".
	Type string `json:"type"`
}

// SLOErrorBudgetEmbeddable is part of SLOErrorBudgetPanel.
type SLOErrorBudgetEmbeddable struct {
	Description   *string                               `json:"description,omitempty"`
	Drilldowns    []DiscoverSessionPanelConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder    *bool                                 `json:"hide_border,omitempty"`
	HideTitle     *bool                                 `json:"hide_title,omitempty"`
	SLOID         string                                `json:"slo_id"`
	SLOInstanceID *string                               `json:"slo_instance_id,omitempty"`
	Title         *string                               `json:"title,omitempty"`
}

// SLOErrorBudgetPanel is a kind of Panel and SectionPanel.
type SLOErrorBudgetPanel struct {
	Config SLOErrorBudgetEmbeddable `json:"config"`
	Grid   PanelGrid                `json:"grid"`
	ID     *string                  `json:"id,omitempty"`

	// Type is always "slo_error_budget".
	Type string `json:"type"`
}

// SLOGroupOverviewEmbeddable is a kind of SLOOverviewPanelConfig.
type SLOGroupOverviewEmbeddable struct {
	Description  *string                               `json:"description,omitempty"`
	Drilldowns   []DiscoverSessionPanelConfigDrilldown `json:"drilldowns,omitzero"`
	GroupFilters *GroupFilters                         `json:"group_filters,omitempty"`
	HideBorder   *bool                                 `json:"hide_border,omitempty"`
	HideTitle    *bool                                 `json:"hide_title,omitempty"`

	// OverviewMode is always "groups".
	OverviewMode string  `json:"overview_mode"`
	Title        *string `json:"title,omitempty"`
}

// SLOOverviewPanel is a kind of Panel and SectionPanel.
type SLOOverviewPanel struct {
	Config SLOOverviewPanelConfig `json:"config,omitzero"`
	Grid   PanelGrid              `json:"grid"`
	ID     *string                `json:"id,omitempty"`

	// Type is always "slo_overview".
	Type string `json:"type"`
}

// SLOOverviewPanelConfig is part of SLOOverviewPanel.
type SLOOverviewPanelConfig struct{ wire.Union }

// SLOOverviewPanelConfigFrom makes a union of one of its kinds and sets its "overview_mode".
func SLOOverviewPanelConfigFrom[T SLOSingleOverviewEmbeddable | SLOGroupOverviewEmbeddable](kind T) SLOOverviewPanelConfig {
	switch v := any(&kind).(type) {
	case *SLOSingleOverviewEmbeddable:
		v.OverviewMode = "single"
	case *SLOGroupOverviewEmbeddable:
		v.OverviewMode = "groups"
	}
	return SLOOverviewPanelConfig{wire.UnionOf(kind)}
}

// Discriminator is the member "overview_mode", which tells the kinds apart: groups and single.
func (u SLOOverviewPanelConfig) Discriminator() string { return u.Text("overview_mode") }

// AsSLOSingleOverviewEmbeddable reads it as SLOSingleOverviewEmbeddable. It fails where "overview_mode" is that of
// another kind.
func (u SLOOverviewPanelConfig) AsSLOSingleOverviewEmbeddable() (kind SLOSingleOverviewEmbeddable, err error) {
	err = u.DecodeTagged(&kind, "overview_mode", "single")
	return kind, err
}

// AsSLOGroupOverviewEmbeddable reads it as SLOGroupOverviewEmbeddable. It fails where "overview_mode" is that of
// another kind.
func (u SLOOverviewPanelConfig) AsSLOGroupOverviewEmbeddable() (kind SLOGroupOverviewEmbeddable, err error) {
	err = u.DecodeTagged(&kind, "overview_mode", "groups")
	return kind, err
}

// SLOSingleOverviewEmbeddable is a kind of SLOOverviewPanelConfig.
type SLOSingleOverviewEmbeddable struct {
	Description *string                               `json:"description,omitempty"`
	Drilldowns  []DiscoverSessionPanelConfigDrilldown `json:"drilldowns,omitzero"`
	HideBorder  *bool                                 `json:"hide_border,omitempty"`
	HideTitle   *bool                                 `json:"hide_title,omitempty"`

	// OverviewMode is always "single".
	OverviewMode  string  `json:"overview_mode"`
	RemoteName    *string `json:"remote_name,omitempty"`
	SLOID         string  `json:"slo_id"`
	SLOInstanceID *string `json:"slo_instance_id,omitempty"`
	Title         *string `json:"title,omitempty"`
}

// SearchTechnique is part of OptionsListControlPanelConfig.
type SearchTechnique string

// SecondaryValue is part of LegacyMetricCountMetric, LegacyMetricFormula, LegacyMetricLastValue and others.
type SecondaryValue struct {
	Alignment *DatatableESQLMetricAlignment `json:"alignment,omitempty"`
}

// Section is a kind of Panel.
type Section struct {
	Collapsed *bool          `json:"collapsed,omitempty"`
	Grid      SectionGrid    `json:"grid"`
	ID        *string        `json:"id,omitempty"`
	Panels    []SectionPanel `json:"panels,omitzero"`
	Title     string         `json:"title"`
}

// SectionGrid is part of Section.
type SectionGrid struct {
	Y float64 `json:"y"`
}

// SectionPanel is part of Section.
type SectionPanel struct{ wire.Union }

// SectionPanelFrom makes a union of one of its kinds and sets its "type".
func SectionPanelFrom[T DiscoverSessionPanel | ESQLControlPanel | ImagePanel | MarkdownPanel | OptionsListControlPanel | RangeSliderControlPanel | SLOAlertsPanel | SLOBurnRatePanel | SLOErrorBudgetPanel | SLOOverviewPanel | SyntheticsMonitorsPanel | SyntheticsStatsPanel | TimeSliderControlPanel | VisualizationPanel | LensPanel](kind T) SectionPanel {
	switch v := any(&kind).(type) {
	case *DiscoverSessionPanel:
		v.Type = "discover_session"
	case *ESQLControlPanel:
		v.Type = "esql_control"
	case *ImagePanel:
		v.Type = "image"
	case *MarkdownPanel:
		v.Type = "markdown"
	case *OptionsListControlPanel:
		v.Type = "options_list_control"
	case *RangeSliderControlPanel:
		v.Type = "range_slider_control"
	case *SLOAlertsPanel:
		v.Type = "slo_alerts"
	case *SLOBurnRatePanel:
		v.Type = "slo_burn_rate"
	case *SLOErrorBudgetPanel:
		v.Type = "slo_error_budget"
	case *SLOOverviewPanel:
		v.Type = "slo_overview"
	case *SyntheticsMonitorsPanel:
		v.Type = "synthetics_monitors"
	case *SyntheticsStatsPanel:
		v.Type = "synthetics_stats_overview"
	case *TimeSliderControlPanel:
		v.Type = "time_slider_control"
	case *VisualizationPanel:
		v.Type = "vis"
	case *LensPanel:
		v.Type = "lens-dashboard-app"
	}
	return SectionPanel{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: discover_session, esql_control, image,
// lens-dashboard-app, markdown, options_list_control, range_slider_control, slo_alerts, slo_burn_rate,
// slo_error_budget, slo_overview, synthetics_monitors and others.
func (u SectionPanel) Discriminator() string { return u.Text("type") }

// AsDiscoverSessionPanel reads it as DiscoverSessionPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsDiscoverSessionPanel() (kind DiscoverSessionPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "discover_session")
	return kind, err
}

// AsESQLControlPanel reads it as ESQLControlPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsESQLControlPanel() (kind ESQLControlPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "esql_control")
	return kind, err
}

// AsImagePanel reads it as ImagePanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsImagePanel() (kind ImagePanel, err error) {
	err = u.DecodeTagged(&kind, "type", "image")
	return kind, err
}

// AsMarkdownPanel reads it as MarkdownPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsMarkdownPanel() (kind MarkdownPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "markdown")
	return kind, err
}

// AsOptionsListControlPanel reads it as OptionsListControlPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsOptionsListControlPanel() (kind OptionsListControlPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "options_list_control")
	return kind, err
}

// AsRangeSliderControlPanel reads it as RangeSliderControlPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsRangeSliderControlPanel() (kind RangeSliderControlPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "range_slider_control")
	return kind, err
}

// AsSLOAlertsPanel reads it as SLOAlertsPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsSLOAlertsPanel() (kind SLOAlertsPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "slo_alerts")
	return kind, err
}

// AsSLOBurnRatePanel reads it as SLOBurnRatePanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsSLOBurnRatePanel() (kind SLOBurnRatePanel, err error) {
	err = u.DecodeTagged(&kind, "type", "slo_burn_rate")
	return kind, err
}

// AsSLOErrorBudgetPanel reads it as SLOErrorBudgetPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsSLOErrorBudgetPanel() (kind SLOErrorBudgetPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "slo_error_budget")
	return kind, err
}

// AsSLOOverviewPanel reads it as SLOOverviewPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsSLOOverviewPanel() (kind SLOOverviewPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "slo_overview")
	return kind, err
}

// AsSyntheticsMonitorsPanel reads it as SyntheticsMonitorsPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsSyntheticsMonitorsPanel() (kind SyntheticsMonitorsPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "synthetics_monitors")
	return kind, err
}

// AsSyntheticsStatsPanel reads it as SyntheticsStatsPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsSyntheticsStatsPanel() (kind SyntheticsStatsPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "synthetics_stats_overview")
	return kind, err
}

// AsTimeSliderControlPanel reads it as TimeSliderControlPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsTimeSliderControlPanel() (kind TimeSliderControlPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "time_slider_control")
	return kind, err
}

// AsVisualizationPanel reads it as VisualizationPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsVisualizationPanel() (kind VisualizationPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "vis")
	return kind, err
}

// AsLensPanel reads it as LensPanel. It fails where "type" is that of another kind.
func (u SectionPanel) AsLensPanel() (kind LensPanel, err error) {
	err = u.DecodeTagged(&kind, "type", "lens-dashboard-app")
	return kind, err
}

// Shape is part of GaugeStyling.
type Shape struct{ wire.Union }

// ShapeFrom makes a union of one of its kinds and sets its "type".
func ShapeFrom[T GaugeShapeBullet | GaugeShapeCircular](kind T) Shape {
	switch v := any(&kind).(type) {
	case *GaugeShapeBullet:
		v.Type = "bullet"
	}
	return Shape{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: arc, bullet, circle and semi_circle.
func (u Shape) Discriminator() string { return u.Text("type") }

// AsGaugeShapeBullet reads it as GaugeShapeBullet. It fails where "type" is that of another kind.
func (u Shape) AsGaugeShapeBullet() (kind GaugeShapeBullet, err error) {
	err = u.DecodeTagged(&kind, "type", "bullet")
	return kind, err
}

// AsGaugeShapeCircular reads it as GaugeShapeCircular. It fails where "type" is that of another kind.
func (u Shape) AsGaugeShapeCircular() (kind GaugeShapeCircular, err error) {
	err = u.DecodeTagged(&kind, "type", "arc", "circle", "semi_circle")
	return kind, err
}

// Sizing is part of PrimaryValue.
type Sizing string

// SortByMetric is a kind of DatatableStylingSortBy.
type SortByMetric struct {
	ColumnType ColumnType      `json:"column_type"`
	Direction  VisAPIDirection `json:"direction"`
	Index      float64         `json:"index"`
}

// SortDirection is part of ConfigSort and OverridesSort.
type SortDirection string

// SpatialFilter is a kind of Filter and TabFilter.
type SpatialFilter struct {
	ControlledBy *string        `json:"controlled_by,omitempty"`
	DataViewID   *string        `json:"data_view_id,omitempty"`
	Disabled     *bool          `json:"disabled,omitempty"`
	DSL          map[string]any `json:"dsl,omitzero"`
	IsMultiIndex *bool          `json:"is_multi_index,omitempty"`
	Label        *string        `json:"label,omitempty"`
	Negate       *bool          `json:"negate,omitempty"`

	// Type is always "spatial".
	Type string `json:"type"`
}

// Src is part of ImageConfig.
type Src struct{ wire.Union }

// SrcFrom makes a union of one of its kinds and sets its "type".
func SrcFrom[T File | URL](kind T) Src {
	switch v := any(&kind).(type) {
	case *File:
		v.Type = "file"
	case *URL:
		v.Type = "url"
	}
	return Src{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: file and url.
func (u Src) Discriminator() string { return u.Text("type") }

// AsFile reads it as File. It fails where "type" is that of another kind.
func (u Src) AsFile() (kind File, err error) {
	err = u.DecodeTagged(&kind, "type", "file")
	return kind, err
}

// AsURL reads it as URL. It fails where "type" is that of another kind.
func (u Src) AsURL() (kind URL, err error) {
	err = u.DecodeTagged(&kind, "type", "url")
	return kind, err
}

// StaticColor is a kind of MetricPrimaryCountMetricColor, MetricSecondaryCountMetricColor and PieESQLMetricColor.
type StaticColor struct {
	Color string `json:"color"`

	// Type is always "static".
	Type string `json:"type"`
}

// StaticOperationDefinition is a kind of GaugeMetricCountMetricGoal.
type StaticOperationDefinition struct {
	Format FormatType `json:"format,omitzero"`
	Label  *string    `json:"label,omitempty"`

	// Operation is always "static_value".
	Operation string   `json:"operation"`
	Value     *float64 `json:"value,omitempty"`
}

// Statistic is part of XYLegendInside, XYLegendOutsideHorizontal and XYLegendOutsideVertical.
type Statistic string

// StrokeDash is part of Line, XYRefLineCountMetric, XYRefLineFormula and others.
type StrokeDash string

// SumMetricOperation is a kind of FieldMetricOperations.
type SumMetricOperation struct {
	EmptyAsNull *bool         `json:"empty_as_null,omitempty"`
	Field       string        `json:"field"`
	Filter      *FilterSimple `json:"filter,omitempty"`
	Format      FormatType    `json:"format,omitzero"`
	Label       *string       `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// SummaryType is part of DatatableESQLMetricSummary.
type SummaryType string

// SyntheticsMonitorsPanel is a kind of Panel and SectionPanel.
type SyntheticsMonitorsPanel struct {
	Config SyntheticsMonitorsPanelConfig `json:"config"`
	Grid   PanelGrid                     `json:"grid"`
	ID     *string                       `json:"id,omitempty"`

	// Type is always "synthetics_monitors".
	Type string `json:"type"`
}

// SyntheticsMonitorsPanelConfig is part of SyntheticsMonitorsPanel.
type SyntheticsMonitorsPanelConfig struct {
	Description *string        `json:"description,omitempty"`
	Filters     *ConfigFilters `json:"filters,omitempty"`
	HideBorder  *bool          `json:"hide_border,omitempty"`
	HideTitle   *bool          `json:"hide_title,omitempty"`
	Title       *string        `json:"title,omitempty"`
	View        *ConfigView    `json:"view,omitempty"`
}

// SyntheticsStatsPanel is a kind of Panel and SectionPanel.
type SyntheticsStatsPanel struct {
	Config SyntheticsStatsPanelConfig `json:"config"`
	Grid   PanelGrid                  `json:"grid"`
	ID     *string                    `json:"id,omitempty"`

	// Type is always "synthetics_stats_overview".
	Type string `json:"type"`
}

// SyntheticsStatsPanelConfig is part of SyntheticsStatsPanel.
type SyntheticsStatsPanelConfig struct {
	Description *string                               `json:"description,omitempty"`
	Drilldowns  []DiscoverSessionPanelConfigDrilldown `json:"drilldowns,omitzero"`
	Filters     *ConfigFilters                        `json:"filters,omitempty"`
	HideBorder  *bool                                 `json:"hide_border,omitempty"`
	HideTitle   *bool                                 `json:"hide_title,omitempty"`
	Title       *string                               `json:"title,omitempty"`
}

// Tab is part of DiscoverSessionPanelConfig.
type Tab struct {
	ColumnOrder     []string                 `json:"column_order,omitzero"`
	ColumnSettings  map[string]ColumnSetting `json:"column_settings,omitzero"`
	DataSource      TabDataSource            `json:"data_source,omitzero"`
	Density         *Density                 `json:"density,omitempty"`
	Filters         []TabFilter              `json:"filters,omitzero"`
	HeaderRowHeight any                      `json:"header_row_height,omitempty"`
	Query           *Query                   `json:"query,omitempty"`
	RowHeight       any                      `json:"row_height,omitempty"`
	RowsPerPage     *float64                 `json:"rows_per_page,omitempty"`
	SampleSize      *float64                 `json:"sample_size,omitempty"`
	Sort            []OverridesSort          `json:"sort,omitzero"`
	ViewMode        *ViewMode                `json:"view_mode,omitempty"`
}

// TabDataSource is part of Tab.
type TabDataSource struct{ wire.Union }

// TabDataSourceFrom makes a union of one of its kinds and sets its "type".
func TabDataSourceFrom[T DataViewReference | DataViewSpec | ESQLDataSource](kind T) TabDataSource {
	switch v := any(&kind).(type) {
	case *DataViewReference:
		v.Type = "data_view_reference"
	case *DataViewSpec:
		v.Type = "data_view_spec"
	case *ESQLDataSource:
		v.Type = "esql"
	}
	return TabDataSource{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: data_view_reference, data_view_spec and esql.
func (u TabDataSource) Discriminator() string { return u.Text("type") }

// AsDataViewReference reads it as DataViewReference. It fails where "type" is that of another kind.
func (u TabDataSource) AsDataViewReference() (kind DataViewReference, err error) {
	err = u.DecodeTagged(&kind, "type", "data_view_reference")
	return kind, err
}

// AsDataViewSpec reads it as DataViewSpec. It fails where "type" is that of another kind.
func (u TabDataSource) AsDataViewSpec() (kind DataViewSpec, err error) {
	err = u.DecodeTagged(&kind, "type", "data_view_spec")
	return kind, err
}

// AsESQLDataSource reads it as ESQLDataSource. It fails where "type" is that of another kind.
func (u TabDataSource) AsESQLDataSource() (kind ESQLDataSource, err error) {
	err = u.DecodeTagged(&kind, "type", "esql")
	return kind, err
}

// TabFilter is part of DatatableESQL, DatatableNoESQL, GaugeESQL and others.
type TabFilter struct{ wire.Union }

// TabFilterFrom makes a union of one of its kinds and sets its "type".
func TabFilterFrom[T ConditionFilter | GroupFilter | DSLFilter | SpatialFilter](kind T) TabFilter {
	switch v := any(&kind).(type) {
	case *ConditionFilter:
		v.Type = "condition"
	case *GroupFilter:
		v.Type = "group"
	case *DSLFilter:
		v.Type = "dsl"
	case *SpatialFilter:
		v.Type = "spatial"
	}
	return TabFilter{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: condition, dsl, group and spatial.
func (u TabFilter) Discriminator() string { return u.Text("type") }

// AsConditionFilter reads it as ConditionFilter. It fails where "type" is that of another kind.
func (u TabFilter) AsConditionFilter() (kind ConditionFilter, err error) {
	err = u.DecodeTagged(&kind, "type", "condition")
	return kind, err
}

// AsGroupFilter reads it as GroupFilter. It fails where "type" is that of another kind.
func (u TabFilter) AsGroupFilter() (kind GroupFilter, err error) {
	err = u.DecodeTagged(&kind, "type", "group")
	return kind, err
}

// AsDSLFilter reads it as DSLFilter. It fails where "type" is that of another kind.
func (u TabFilter) AsDSLFilter() (kind DSLFilter, err error) {
	err = u.DecodeTagged(&kind, "type", "dsl")
	return kind, err
}

// AsSpatialFilter reads it as SpatialFilter. It fails where "type" is that of another kind.
func (u TabFilter) AsSpatialFilter() (kind SpatialFilter, err error) {
	err = u.DecodeTagged(&kind, "type", "spatial")
	return kind, err
}

// TagcloudESQL is a kind of VisualizationPanelConfig.
type TagcloudESQL struct {
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metric              HeatmapESQLX            `json:"metric"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *TagcloudStyling        `json:"styling,omitempty"`
	TagBy               TagcloudESQLTagBy       `json:"tag_by"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "tag_cloud".
	Type string `json:"type"`
}

// TagcloudESQLTagBy is part of TagcloudESQL.
type TagcloudESQLTagBy struct {
	Color  ColorMapping `json:"color,omitzero"`
	Column string       `json:"column"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`
}

// TagcloudMetricCountMetric is a kind of TagcloudNoESQLMetric.
type TagcloudMetricCountMetric struct {
	EmptyAsNull *bool         `json:"empty_as_null,omitempty"`
	Field       *string       `json:"field,omitempty"`
	Filter      *FilterSimple `json:"filter,omitempty"`
	Format      FormatType    `json:"format,omitzero"`
	Label       *string       `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TagcloudMetricCounterRate is a kind of TagcloudNoESQLMetric.
type TagcloudMetricCounterRate struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TagcloudMetricCumulativeSum is a kind of TagcloudNoESQLMetric.
type TagcloudMetricCumulativeSum struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TagcloudMetricDifferences is a kind of TagcloudNoESQLMetric.
type TagcloudMetricDifferences struct {
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TagcloudMetricFormula is a kind of TagcloudNoESQLMetric.
type TagcloudMetricFormula struct {
	Filter  *FilterSimple `json:"filter,omitempty"`
	Format  FormatType    `json:"format,omitzero"`
	Formula string        `json:"formula"`
	Label   *string       `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// TagcloudMetricLastValue is a kind of TagcloudNoESQLMetric.
type TagcloudMetricLastValue struct {
	Field      string        `json:"field"`
	Filter     *FilterSimple `json:"filter,omitempty"`
	Format     FormatType    `json:"format,omitzero"`
	Label      *string       `json:"label,omitempty"`
	MultiValue *bool         `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TagcloudMetricMovingAverage is a kind of TagcloudNoESQLMetric.
type TagcloudMetricMovingAverage struct {
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Window           *float64                   `json:"window,omitempty"`
}

// TagcloudMetricPercentile is a kind of TagcloudNoESQLMetric.
type TagcloudMetricPercentile struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TagcloudMetricPercentileRanks is a kind of TagcloudNoESQLMetric.
type TagcloudMetricPercentileRanks struct {
	Field  string        `json:"field"`
	Filter *FilterSimple `json:"filter,omitempty"`
	Format FormatType    `json:"format,omitzero"`
	Label  *string       `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TagcloudMetricStatsMetric is a kind of TagcloudNoESQLMetric.
type TagcloudMetricStatsMetric struct {
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// TagcloudMetricSumMetric is a kind of TagcloudNoESQLMetric.
type TagcloudMetricSumMetric struct {
	EmptyAsNull *bool         `json:"empty_as_null,omitempty"`
	Field       string        `json:"field"`
	Filter      *FilterSimple `json:"filter,omitempty"`
	Format      FormatType    `json:"format,omitzero"`
	Label       *string       `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TagcloudMetricUniqueCountMetric is a kind of TagcloudNoESQLMetric.
type TagcloudMetricUniqueCountMetric struct {
	EmptyAsNull *bool         `json:"empty_as_null,omitempty"`
	Field       string        `json:"field"`
	Filter      *FilterSimple `json:"filter,omitempty"`
	Format      FormatType    `json:"format,omitzero"`
	Label       *string       `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TagcloudNoESQL is a kind of VisualizationPanelConfig.
type TagcloudNoESQL struct {
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Metric              TagcloudNoESQLMetric    `json:"metric,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *TagcloudStyling        `json:"styling,omitempty"`
	TagBy               TagcloudNoESQLTagBy     `json:"tag_by,omitzero"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "tag_cloud".
	Type string `json:"type"`
}

// TagcloudNoESQLMetric is part of TagcloudNoESQL.
type TagcloudNoESQLMetric struct{ wire.Union }

// TagcloudNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func TagcloudNoESQLMetricFrom[T TagcloudMetricCountMetric | TagcloudMetricUniqueCountMetric | TagcloudMetricStatsMetric | TagcloudMetricSumMetric | TagcloudMetricLastValue | TagcloudMetricPercentile | TagcloudMetricPercentileRanks | TagcloudMetricDifferences | TagcloudMetricMovingAverage | TagcloudMetricCumulativeSum | TagcloudMetricCounterRate | TagcloudMetricFormula](kind T) TagcloudNoESQLMetric {
	switch v := any(&kind).(type) {
	case *TagcloudMetricCountMetric:
		v.Operation = "count"
	case *TagcloudMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *TagcloudMetricSumMetric:
		v.Operation = "sum"
	case *TagcloudMetricLastValue:
		v.Operation = "last_value"
	case *TagcloudMetricPercentile:
		v.Operation = "percentile"
	case *TagcloudMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *TagcloudMetricDifferences:
		v.Operation = "differences"
	case *TagcloudMetricMovingAverage:
		v.Operation = "moving_average"
	case *TagcloudMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *TagcloudMetricCounterRate:
		v.Operation = "counter_rate"
	case *TagcloudMetricFormula:
		v.Operation = "formula"
	}
	return TagcloudNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u TagcloudNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsTagcloudMetricCountMetric reads it as TagcloudMetricCountMetric. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricCountMetric() (kind TagcloudMetricCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsTagcloudMetricUniqueCountMetric reads it as TagcloudMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricUniqueCountMetric() (kind TagcloudMetricUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsTagcloudMetricStatsMetric reads it as TagcloudMetricStatsMetric. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricStatsMetric() (kind TagcloudMetricStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsTagcloudMetricSumMetric reads it as TagcloudMetricSumMetric. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricSumMetric() (kind TagcloudMetricSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsTagcloudMetricLastValue reads it as TagcloudMetricLastValue. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricLastValue() (kind TagcloudMetricLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsTagcloudMetricPercentile reads it as TagcloudMetricPercentile. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricPercentile() (kind TagcloudMetricPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsTagcloudMetricPercentileRanks reads it as TagcloudMetricPercentileRanks. It fails where "operation" is that of
// another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricPercentileRanks() (kind TagcloudMetricPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsTagcloudMetricDifferences reads it as TagcloudMetricDifferences. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricDifferences() (kind TagcloudMetricDifferences, err error) {
	err = u.DecodeTagged(&kind, "operation", "differences")
	return kind, err
}

// AsTagcloudMetricMovingAverage reads it as TagcloudMetricMovingAverage. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricMovingAverage() (kind TagcloudMetricMovingAverage, err error) {
	err = u.DecodeTagged(&kind, "operation", "moving_average")
	return kind, err
}

// AsTagcloudMetricCumulativeSum reads it as TagcloudMetricCumulativeSum. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricCumulativeSum() (kind TagcloudMetricCumulativeSum, err error) {
	err = u.DecodeTagged(&kind, "operation", "cumulative_sum")
	return kind, err
}

// AsTagcloudMetricCounterRate reads it as TagcloudMetricCounterRate. It fails where "operation" is that of another
// kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricCounterRate() (kind TagcloudMetricCounterRate, err error) {
	err = u.DecodeTagged(&kind, "operation", "counter_rate")
	return kind, err
}

// AsTagcloudMetricFormula reads it as TagcloudMetricFormula. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLMetric) AsTagcloudMetricFormula() (kind TagcloudMetricFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// TagcloudNoESQLTagBy is part of TagcloudNoESQL.
type TagcloudNoESQLTagBy struct{ wire.Union }

// TagcloudNoESQLTagByFrom makes a union of one of its kinds and sets its "operation".
func TagcloudNoESQLTagByFrom[T TagcloudTagDateHistogram | TagcloudTagTerms | TagcloudTagHistogram | TagcloudTagRanges | TagcloudTagFilters](kind T) TagcloudNoESQLTagBy {
	switch v := any(&kind).(type) {
	case *TagcloudTagDateHistogram:
		v.Operation = "date_histogram"
	case *TagcloudTagTerms:
		v.Operation = "terms"
	case *TagcloudTagHistogram:
		v.Operation = "histogram"
	case *TagcloudTagRanges:
		v.Operation = "range"
	case *TagcloudTagFilters:
		v.Operation = "filters"
	}
	return TagcloudNoESQLTagBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u TagcloudNoESQLTagBy) Discriminator() string { return u.Text("operation") }

// AsTagcloudTagDateHistogram reads it as TagcloudTagDateHistogram. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagDateHistogram() (kind TagcloudTagDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsTagcloudTagTerms reads it as TagcloudTagTerms. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagTerms() (kind TagcloudTagTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsTagcloudTagHistogram reads it as TagcloudTagHistogram. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagHistogram() (kind TagcloudTagHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsTagcloudTagRanges reads it as TagcloudTagRanges. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagRanges() (kind TagcloudTagRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsTagcloudTagFilters reads it as TagcloudTagFilters. It fails where "operation" is that of another kind.
func (u TagcloudNoESQLTagBy) AsTagcloudTagFilters() (kind TagcloudTagFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// TagcloudStyling is part of TagcloudESQL and TagcloudNoESQL.
type TagcloudStyling struct {
	Caption     *Caption           `json:"caption,omitempty"`
	FontSize    *FontSize          `json:"font_size,omitempty"`
	Orientation *VisAPIOrientation `json:"orientation,omitempty"`
}

// TagcloudTagDateHistogram is a kind of TagcloudNoESQLTagBy.
type TagcloudTagDateHistogram struct {
	Color                ColorMapping `json:"color,omitzero"`
	DropPartialIntervals *bool        `json:"drop_partial_intervals,omitempty"`
	Field                string       `json:"field"`
	IncludeEmptyRows     *bool        `json:"include_empty_rows,omitempty"`
	Label                *string      `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// TagcloudTagFilters is a kind of TagcloudNoESQLTagBy.
type TagcloudTagFilters struct {
	Color   ColorMapping      `json:"color,omitzero"`
	Filters []FilterWithLabel `json:"filters,omitzero"`
	Label   *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// TagcloudTagHistogram is a kind of TagcloudNoESQLTagBy.
type TagcloudTagHistogram struct {
	Color            ColorMapping `json:"color,omitzero"`
	Field            string       `json:"field"`
	Format           FormatType   `json:"format,omitzero"`
	Granularity      any          `json:"granularity,omitempty"`
	IncludeEmptyRows *bool        `json:"include_empty_rows,omitempty"`
	Label            *string      `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// TagcloudTagRanges is a kind of TagcloudNoESQLTagBy.
type TagcloudTagRanges struct {
	Color  ColorMapping `json:"color,omitzero"`
	Field  string       `json:"field"`
	Format FormatType   `json:"format,omitzero"`
	Label  *string      `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// TagcloudTagTerms is a kind of TagcloudNoESQLTagBy.
type TagcloudTagTerms struct {
	Color            ColorMapping `json:"color,omitzero"`
	Excludes         *Excludes    `json:"excludes,omitempty"`
	Fields           []string     `json:"fields,omitzero"`
	Format           FormatType   `json:"format,omitzero"`
	Includes         *Includes    `json:"includes,omitempty"`
	IncreaseAccuracy *bool        `json:"increase_accuracy,omitempty"`
	Label            *string      `json:"label,omitempty"`
	Limit            *float64     `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// TermsOperation is a kind of HeatmapNoESQLX.
type TermsOperation struct {
	Excludes         *Excludes  `json:"excludes,omitempty"`
	Fields           []string   `json:"fields,omitzero"`
	Format           FormatType `json:"format,omitzero"`
	Includes         *Includes  `json:"includes,omitempty"`
	IncreaseAccuracy *bool      `json:"increase_accuracy,omitempty"`
	Label            *string    `json:"label,omitempty"`
	Limit            *float64   `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// TermsRankByAlphabeticalDirection is part of MetricBreakdownTermsRankByObject.
type TermsRankByAlphabeticalDirection string

// TermsRankByCustomDirection is part of RankByDirection, TermsRankByPercentileOperation and
// TermsRankByPercentileRankOperation.
type TermsRankByCustomDirection string

// TermsRankByMetricDirection is part of MetricIndex.
type TermsRankByMetricDirection string

// TermsRankByPercentileOperation is a kind of RankBy.
type TermsRankByPercentileOperation struct {
	Direction TermsRankByCustomDirection `json:"direction"`
	Field     string                     `json:"field"`

	// Operation is always "percentile".
	Operation  string   `json:"operation"`
	Percentile *float64 `json:"percentile,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// TermsRankByPercentileRankOperation is a kind of RankBy.
type TermsRankByPercentileRankOperation struct {
	Direction TermsRankByCustomDirection `json:"direction"`
	Field     string                     `json:"field"`

	// Operation is always "percentile_rank".
	Operation string   `json:"operation"`
	Rank      *float64 `json:"rank,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// Threshold is part of XYReferenceLineLayerNoESQL.
type Threshold struct{ wire.Union }

// ThresholdFrom makes a union of one of its kinds and sets its "operation".
func ThresholdFrom[T XYRefLineCountMetric | XYRefLineUniqueCountMetric | XYRefLineStatsMetric | XYRefLineSumMetric | XYRefLineLastValue | XYRefLinePercentile | XYRefLinePercentileRanks | XYRefLineStatic | XYRefLineFormula](kind T) Threshold {
	switch v := any(&kind).(type) {
	case *XYRefLineCountMetric:
		v.Operation = "count"
	case *XYRefLineUniqueCountMetric:
		v.Operation = "unique_count"
	case *XYRefLineSumMetric:
		v.Operation = "sum"
	case *XYRefLineLastValue:
		v.Operation = "last_value"
	case *XYRefLinePercentile:
		v.Operation = "percentile"
	case *XYRefLinePercentileRanks:
		v.Operation = "percentile_rank"
	case *XYRefLineStatic:
		v.Operation = "static_value"
	case *XYRefLineFormula:
		v.Operation = "formula"
	}
	return Threshold{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, formula, last_value, max,
// median, min, percentile, percentile_rank, standard_deviation, static_value, sum and others.
func (u Threshold) Discriminator() string { return u.Text("operation") }

// AsXYRefLineCountMetric reads it as XYRefLineCountMetric. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineCountMetric() (kind XYRefLineCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsXYRefLineUniqueCountMetric reads it as XYRefLineUniqueCountMetric. It fails where "operation" is that of another
// kind.
func (u Threshold) AsXYRefLineUniqueCountMetric() (kind XYRefLineUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsXYRefLineStatsMetric reads it as XYRefLineStatsMetric. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineStatsMetric() (kind XYRefLineStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsXYRefLineSumMetric reads it as XYRefLineSumMetric. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineSumMetric() (kind XYRefLineSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsXYRefLineLastValue reads it as XYRefLineLastValue. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineLastValue() (kind XYRefLineLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsXYRefLinePercentile reads it as XYRefLinePercentile. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLinePercentile() (kind XYRefLinePercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsXYRefLinePercentileRanks reads it as XYRefLinePercentileRanks. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLinePercentileRanks() (kind XYRefLinePercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsXYRefLineStatic reads it as XYRefLineStatic. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineStatic() (kind XYRefLineStatic, err error) {
	err = u.DecodeTagged(&kind, "operation", "static_value")
	return kind, err
}

// AsXYRefLineFormula reads it as XYRefLineFormula. It fails where "operation" is that of another kind.
func (u Threshold) AsXYRefLineFormula() (kind XYRefLineFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// TicksMode is part of MetricTicks.
type TicksMode string

// TimeRange is a time to look at.
type TimeRange struct {
	From string         `json:"from"`
	Mode *TimeRangeMode `json:"mode,omitempty"`
	To   string         `json:"to"`
}

// TimeRangeMode is part of TimeRange.
type TimeRangeMode string

// TimeScale is part of DatatableMetricFormula, FormulaOperation, GaugeMetricFormula and others.
type TimeScale string

// TimeSliderControl is a kind of PinnedPanel.
type TimeSliderControl struct {
	Config TimeSliderControlPanelConfig `json:"config"`
	Grow   *bool                        `json:"grow,omitempty"`
	ID     *string                      `json:"id,omitempty"`

	// Type is always "time_slider_control".
	Type  string `json:"type"`
	Width *Width `json:"width,omitempty"`
}

// TimeSliderControlPanel is a kind of Panel and SectionPanel.
type TimeSliderControlPanel struct {
	Config TimeSliderControlPanelConfig `json:"config"`
	Grid   PanelGrid                    `json:"grid"`
	ID     *string                      `json:"id,omitempty"`

	// Type is always "time_slider_control".
	Type string `json:"type"`
}

// TimeSliderControlPanelConfig is part of TimeSliderControl and TimeSliderControlPanel.
type TimeSliderControlPanelConfig struct {
	EndPercentageOfTimeRange   *float64 `json:"end_percentage_of_time_range,omitempty"`
	IsAnchored                 *bool    `json:"is_anchored,omitempty"`
	StartPercentageOfTimeRange *float64 `json:"start_percentage_of_time_range,omitempty"`
}

// TreemapESQL is a kind of VisualizationPanelConfig.
type TreemapESQL struct {
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	GroupBy             []PieESQLGroupBy        `json:"group_by,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *TreemapLegend          `json:"legend,omitempty"`
	Metrics             []PieESQLMetric         `json:"metrics,omitzero"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *TreemapStyling         `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "treemap".
	Type string `json:"type"`
}

// TreemapGroupByDateHistogram is a kind of TreemapNoESQLGroupBy.
type TreemapGroupByDateHistogram struct {
	CollapseBy           *CollapseBy  `json:"collapse_by,omitempty"`
	Color                ColorMapping `json:"color,omitzero"`
	DropPartialIntervals *bool        `json:"drop_partial_intervals,omitempty"`
	Field                string       `json:"field"`
	IncludeEmptyRows     *bool        `json:"include_empty_rows,omitempty"`
	Label                *string      `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// TreemapGroupByFilters is a kind of TreemapNoESQLGroupBy.
type TreemapGroupByFilters struct {
	CollapseBy *CollapseBy       `json:"collapse_by,omitempty"`
	Color      ColorMapping      `json:"color,omitzero"`
	Filters    []FilterWithLabel `json:"filters,omitzero"`
	Label      *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// TreemapGroupByHistogram is a kind of TreemapNoESQLGroupBy.
type TreemapGroupByHistogram struct {
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Field            string       `json:"field"`
	Format           FormatType   `json:"format,omitzero"`
	Granularity      any          `json:"granularity,omitempty"`
	IncludeEmptyRows *bool        `json:"include_empty_rows,omitempty"`
	Label            *string      `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// TreemapGroupByRanges is a kind of TreemapNoESQLGroupBy.
type TreemapGroupByRanges struct {
	CollapseBy *CollapseBy  `json:"collapse_by,omitempty"`
	Color      ColorMapping `json:"color,omitzero"`
	Field      string       `json:"field"`
	Format     FormatType   `json:"format,omitzero"`
	Label      *string      `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// TreemapGroupByTerms is a kind of TreemapNoESQLGroupBy.
type TreemapGroupByTerms struct {
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Excludes         *Excludes    `json:"excludes,omitempty"`
	Fields           []string     `json:"fields,omitzero"`
	Format           FormatType   `json:"format,omitzero"`
	Includes         *Includes    `json:"includes,omitempty"`
	IncreaseAccuracy *bool        `json:"increase_accuracy,omitempty"`
	Label            *string      `json:"label,omitempty"`
	Limit            *float64     `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// TreemapLegend is part of TreemapESQL and TreemapNoESQL.
type TreemapLegend struct {
	Nested             *bool                `json:"nested,omitempty"`
	Size               *LegendSize          `json:"size,omitempty"`
	TruncateAfterLines *float64             `json:"truncate_after_lines,omitempty"`
	Visibility         *PieLegendVisibility `json:"visibility,omitempty"`
}

// TreemapMetricCountMetric is a kind of TreemapNoESQLMetric.
type TreemapMetricCountMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       *string            `json:"field,omitempty"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TreemapMetricCounterRate is a kind of TreemapNoESQLMetric.
type TreemapMetricCounterRate struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TreemapMetricCumulativeSum is a kind of TreemapNoESQLMetric.
type TreemapMetricCumulativeSum struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TreemapMetricDifferences is a kind of TreemapNoESQLMetric.
type TreemapMetricDifferences struct {
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TreemapMetricFormula is a kind of TreemapNoESQLMetric.
type TreemapMetricFormula struct {
	Color   PieESQLMetricColor `json:"color,omitzero"`
	Filter  *FilterSimple      `json:"filter,omitempty"`
	Format  FormatType         `json:"format,omitzero"`
	Formula string             `json:"formula"`
	Label   *string            `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// TreemapMetricLastValue is a kind of TreemapNoESQLMetric.
type TreemapMetricLastValue struct {
	Color      PieESQLMetricColor `json:"color,omitzero"`
	Field      string             `json:"field"`
	Filter     *FilterSimple      `json:"filter,omitempty"`
	Format     FormatType         `json:"format,omitzero"`
	Label      *string            `json:"label,omitempty"`
	MultiValue *bool              `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TreemapMetricMovingAverage is a kind of TreemapNoESQLMetric.
type TreemapMetricMovingAverage struct {
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Window           *float64                   `json:"window,omitempty"`
}

// TreemapMetricPercentile is a kind of TreemapNoESQLMetric.
type TreemapMetricPercentile struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TreemapMetricPercentileRanks is a kind of TreemapNoESQLMetric.
type TreemapMetricPercentileRanks struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TreemapMetricStatsMetric is a kind of TreemapNoESQLMetric.
type TreemapMetricStatsMetric struct {
	Color            PieESQLMetricColor                `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// TreemapMetricSumMetric is a kind of TreemapNoESQLMetric.
type TreemapMetricSumMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TreemapMetricUniqueCountMetric is a kind of TreemapNoESQLMetric.
type TreemapMetricUniqueCountMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// TreemapNoESQL is a kind of VisualizationPanelConfig.
type TreemapNoESQL struct {
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	GroupBy             []TreemapNoESQLGroupBy  `json:"group_by,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *TreemapLegend          `json:"legend,omitempty"`
	Metrics             []TreemapNoESQLMetric   `json:"metrics,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *TreemapStyling         `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "treemap".
	Type string `json:"type"`
}

// TreemapNoESQLGroupBy is part of TreemapNoESQL.
type TreemapNoESQLGroupBy struct{ wire.Union }

// TreemapNoESQLGroupByFrom makes a union of one of its kinds and sets its "operation".
func TreemapNoESQLGroupByFrom[T TreemapGroupByDateHistogram | TreemapGroupByTerms | TreemapGroupByHistogram | TreemapGroupByRanges | TreemapGroupByFilters](kind T) TreemapNoESQLGroupBy {
	switch v := any(&kind).(type) {
	case *TreemapGroupByDateHistogram:
		v.Operation = "date_histogram"
	case *TreemapGroupByTerms:
		v.Operation = "terms"
	case *TreemapGroupByHistogram:
		v.Operation = "histogram"
	case *TreemapGroupByRanges:
		v.Operation = "range"
	case *TreemapGroupByFilters:
		v.Operation = "filters"
	}
	return TreemapNoESQLGroupBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u TreemapNoESQLGroupBy) Discriminator() string { return u.Text("operation") }

// AsTreemapGroupByDateHistogram reads it as TreemapGroupByDateHistogram. It fails where "operation" is that of another
// kind.
func (u TreemapNoESQLGroupBy) AsTreemapGroupByDateHistogram() (kind TreemapGroupByDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsTreemapGroupByTerms reads it as TreemapGroupByTerms. It fails where "operation" is that of another kind.
func (u TreemapNoESQLGroupBy) AsTreemapGroupByTerms() (kind TreemapGroupByTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsTreemapGroupByHistogram reads it as TreemapGroupByHistogram. It fails where "operation" is that of another kind.
func (u TreemapNoESQLGroupBy) AsTreemapGroupByHistogram() (kind TreemapGroupByHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsTreemapGroupByRanges reads it as TreemapGroupByRanges. It fails where "operation" is that of another kind.
func (u TreemapNoESQLGroupBy) AsTreemapGroupByRanges() (kind TreemapGroupByRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsTreemapGroupByFilters reads it as TreemapGroupByFilters. It fails where "operation" is that of another kind.
func (u TreemapNoESQLGroupBy) AsTreemapGroupByFilters() (kind TreemapGroupByFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// TreemapNoESQLMetric is part of TreemapNoESQL.
type TreemapNoESQLMetric struct{ wire.Union }

// TreemapNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func TreemapNoESQLMetricFrom[T TreemapMetricCountMetric | TreemapMetricUniqueCountMetric | TreemapMetricStatsMetric | TreemapMetricSumMetric | TreemapMetricLastValue | TreemapMetricPercentile | TreemapMetricPercentileRanks | TreemapMetricDifferences | TreemapMetricMovingAverage | TreemapMetricCumulativeSum | TreemapMetricCounterRate | TreemapMetricFormula](kind T) TreemapNoESQLMetric {
	switch v := any(&kind).(type) {
	case *TreemapMetricCountMetric:
		v.Operation = "count"
	case *TreemapMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *TreemapMetricSumMetric:
		v.Operation = "sum"
	case *TreemapMetricLastValue:
		v.Operation = "last_value"
	case *TreemapMetricPercentile:
		v.Operation = "percentile"
	case *TreemapMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *TreemapMetricDifferences:
		v.Operation = "differences"
	case *TreemapMetricMovingAverage:
		v.Operation = "moving_average"
	case *TreemapMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *TreemapMetricCounterRate:
		v.Operation = "counter_rate"
	case *TreemapMetricFormula:
		v.Operation = "formula"
	}
	return TreemapNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u TreemapNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsTreemapMetricCountMetric reads it as TreemapMetricCountMetric. It fails where "operation" is that of another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricCountMetric() (kind TreemapMetricCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsTreemapMetricUniqueCountMetric reads it as TreemapMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricUniqueCountMetric() (kind TreemapMetricUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsTreemapMetricStatsMetric reads it as TreemapMetricStatsMetric. It fails where "operation" is that of another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricStatsMetric() (kind TreemapMetricStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsTreemapMetricSumMetric reads it as TreemapMetricSumMetric. It fails where "operation" is that of another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricSumMetric() (kind TreemapMetricSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsTreemapMetricLastValue reads it as TreemapMetricLastValue. It fails where "operation" is that of another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricLastValue() (kind TreemapMetricLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsTreemapMetricPercentile reads it as TreemapMetricPercentile. It fails where "operation" is that of another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricPercentile() (kind TreemapMetricPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsTreemapMetricPercentileRanks reads it as TreemapMetricPercentileRanks. It fails where "operation" is that of
// another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricPercentileRanks() (kind TreemapMetricPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsTreemapMetricDifferences reads it as TreemapMetricDifferences. It fails where "operation" is that of another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricDifferences() (kind TreemapMetricDifferences, err error) {
	err = u.DecodeTagged(&kind, "operation", "differences")
	return kind, err
}

// AsTreemapMetricMovingAverage reads it as TreemapMetricMovingAverage. It fails where "operation" is that of another
// kind.
func (u TreemapNoESQLMetric) AsTreemapMetricMovingAverage() (kind TreemapMetricMovingAverage, err error) {
	err = u.DecodeTagged(&kind, "operation", "moving_average")
	return kind, err
}

// AsTreemapMetricCumulativeSum reads it as TreemapMetricCumulativeSum. It fails where "operation" is that of another
// kind.
func (u TreemapNoESQLMetric) AsTreemapMetricCumulativeSum() (kind TreemapMetricCumulativeSum, err error) {
	err = u.DecodeTagged(&kind, "operation", "cumulative_sum")
	return kind, err
}

// AsTreemapMetricCounterRate reads it as TreemapMetricCounterRate. It fails where "operation" is that of another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricCounterRate() (kind TreemapMetricCounterRate, err error) {
	err = u.DecodeTagged(&kind, "operation", "counter_rate")
	return kind, err
}

// AsTreemapMetricFormula reads it as TreemapMetricFormula. It fails where "operation" is that of another kind.
func (u TreemapNoESQLMetric) AsTreemapMetricFormula() (kind TreemapMetricFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// TreemapStyling is part of TreemapESQL and TreemapNoESQL.
type TreemapStyling struct {
	Labels *TreemapStylingLabels `json:"labels,omitempty"`
	Values *ValueDisplay         `json:"values,omitempty"`
}

// TreemapStylingLabels is part of HeatmapCells, HeatmapYAxis and TreemapStyling.
type TreemapStylingLabels struct {
	Visible *bool `json:"visible,omitempty"`
}

// Trend is a kind of MetricComplementaryViz.
type Trend struct {
	// Type is always "trend".
	Type string `json:"type"`
}

// Truncate is part of LayoutGrid and XYLegendOutsideVerticalLayout.
type Truncate struct {
	Enabled  *bool    `json:"enabled,omitempty"`
	MaxLines *float64 `json:"max_lines,omitempty"`
}

// URL is a kind of Src.
type URL struct {
	// Type is always "url".
	Type string `json:"type"`
	URL  string `json:"url"`
}

// UnassignedColor is part of CategoricalColorMapping and GradientColorMapping.
type UnassignedColor struct{ wire.Union }

// UnassignedColorFrom makes a union of one of its kinds and sets its "type".
func UnassignedColorFrom[T ColorFromPalette | ColorCode](kind T) UnassignedColor {
	switch v := any(&kind).(type) {
	case *ColorFromPalette:
		v.Type = "from_palette"
	case *ColorCode:
		v.Type = "color_code"
	}
	return UnassignedColor{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: color_code and from_palette.
func (u UnassignedColor) Discriminator() string { return u.Text("type") }

// AsColorFromPalette reads it as ColorFromPalette. It fails where "type" is that of another kind.
func (u UnassignedColor) AsColorFromPalette() (kind ColorFromPalette, err error) {
	err = u.DecodeTagged(&kind, "type", "from_palette")
	return kind, err
}

// AsColorCode reads it as ColorCode. It fails where "type" is that of another kind.
func (u UnassignedColor) AsColorCode() (kind ColorCode, err error) {
	err = u.DecodeTagged(&kind, "type", "color_code")
	return kind, err
}

// UniqueCountMetricOperation is a kind of FieldMetricOperations and GaugeMetricCountMetricGoal.
type UniqueCountMetricOperation struct {
	EmptyAsNull *bool         `json:"empty_as_null,omitempty"`
	Field       string        `json:"field"`
	Filter      *FilterSimple `json:"filter,omitempty"`
	Format      FormatType    `json:"format,omitzero"`
	Label       *string       `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// ValueCustom is a kind of HeightValue.
type ValueCustom struct {
	Lines *float64 `json:"lines,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// ValueDisplay is part of MosaicStyling, PieStyling, TreemapStyling and others.
type ValueDisplay struct {
	Mode            *ValueDisplayMode `json:"mode,omitempty"`
	PercentDecimals *float64          `json:"percent_decimals,omitempty"`
	Visible         *bool             `json:"visible,omitempty"`
}

// ValueDisplayMode is part of ValueDisplay.
type ValueDisplayMode string

// VariableType is part of ESQLControlQueryValues and ESQLControlStaticValues.
type VariableType string

// ViewMode is part of Tab.
type ViewMode string

// VisAPIDirection is part of PivotedMetric and SortByMetric.
type VisAPIDirection string

// VisAPIDomainCustom is a kind of XDomain and YDomain.
type VisAPIDomainCustom struct {
	Max      float64 `json:"max"`
	Min      float64 `json:"min"`
	Rounding *bool   `json:"rounding,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// VisAPIDomainFit is a kind of XDomain and YDomain.
type VisAPIDomainFit struct {
	Rounding *bool `json:"rounding,omitempty"`

	// Type is always "fit".
	Type string `json:"type"`
}

// VisAPIDomainFull is a kind of YDomain.
type VisAPIDomainFull struct {
	Rounding *bool `json:"rounding,omitempty"`

	// Type is always "full".
	Type string `json:"type"`
}

// VisAPIOrientation is part of HeatmapXAxisLabels, TagcloudStyling and XLabels.
type VisAPIOrientation string

// VisAPISimpleOrientation is part of GaugeShapeBullet, MetricBarBackgroundChart and MetricComplementaryBar.
type VisAPISimpleOrientation string

// VisAPIXYAxisConfig is part of XYChartESQL and XYChartNoESQL.
type VisAPIXYAxisConfig struct {
	X  *VisAPIXYAxisConfigX `json:"x,omitempty"`
	Y  *VisAPIXYAxisConfigY `json:"y,omitempty"`
	Y2 *VisAPIXYAxisConfigY `json:"y2,omitempty"`
}

// VisAPIXYAxisConfigX is part of VisAPIXYAxisConfig.
type VisAPIXYAxisConfigX struct {
	Domain XDomain      `json:"domain,omitzero"`
	Grid   *XGrid       `json:"grid,omitempty"`
	Labels *XLabels     `json:"labels,omitempty"`
	Scale  *XScale      `json:"scale,omitempty"`
	Ticks  *XTicks      `json:"ticks,omitempty"`
	Title  *MetricTitle `json:"title,omitempty"`
}

// VisAPIXYAxisConfigY is part of VisAPIXYAxisConfig.
type VisAPIXYAxisConfigY struct {
	Domain YDomain      `json:"domain,omitzero"`
	Grid   *XGrid       `json:"grid,omitempty"`
	Labels *XLabels     `json:"labels,omitempty"`
	Scale  *YScale      `json:"scale,omitempty"`
	Ticks  *XTicks      `json:"ticks,omitempty"`
	Title  *MetricTitle `json:"title,omitempty"`
}

// VisualizationPanel is a kind of Panel and SectionPanel.
type VisualizationPanel struct {
	Config VisualizationPanelConfig `json:"config,omitzero"`
	Grid   PanelGrid                `json:"grid"`
	ID     *string                  `json:"id,omitempty"`

	// Type is always "vis".
	Type string `json:"type"`
}

// VisualizationPanelConfig is part of LensPanel and VisualizationPanel.
type VisualizationPanelConfig struct{ wire.Union }

// VisualizationPanelConfigFrom makes a union of one of its kinds.
func VisualizationPanelConfigFrom[T MetricNoESQL | MetricESQL | LegacyMetricNoESQL | XYChartNoESQL | XYChartESQL | GaugeNoESQL | GaugeESQL | HeatmapNoESQL | HeatmapESQL | TagcloudNoESQL | TagcloudESQL | RegionMapNoESQL | RegionMapESQL | DatatableNoESQL | DatatableESQL | PieNoESQL | PieESQL | MosaicNoESQL | MosaicESQL | TreemapNoESQL | TreemapESQL | WaffleNoESQL | WaffleESQL | RefID](kind T) VisualizationPanelConfig {
	return VisualizationPanelConfig{wire.UnionOf(kind)}
}

// AsMetricNoESQL reads it as MetricNoESQL.
func (u VisualizationPanelConfig) AsMetricNoESQL() (kind MetricNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricESQL reads it as MetricESQL.
func (u VisualizationPanelConfig) AsMetricESQL() (kind MetricESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLegacyMetricNoESQL reads it as LegacyMetricNoESQL.
func (u VisualizationPanelConfig) AsLegacyMetricNoESQL() (kind LegacyMetricNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsXYChartNoESQL reads it as XYChartNoESQL.
func (u VisualizationPanelConfig) AsXYChartNoESQL() (kind XYChartNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsXYChartESQL reads it as XYChartESQL.
func (u VisualizationPanelConfig) AsXYChartESQL() (kind XYChartESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsGaugeNoESQL reads it as GaugeNoESQL.
func (u VisualizationPanelConfig) AsGaugeNoESQL() (kind GaugeNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsGaugeESQL reads it as GaugeESQL.
func (u VisualizationPanelConfig) AsGaugeESQL() (kind GaugeESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsHeatmapNoESQL reads it as HeatmapNoESQL.
func (u VisualizationPanelConfig) AsHeatmapNoESQL() (kind HeatmapNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsHeatmapESQL reads it as HeatmapESQL.
func (u VisualizationPanelConfig) AsHeatmapESQL() (kind HeatmapESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTagcloudNoESQL reads it as TagcloudNoESQL.
func (u VisualizationPanelConfig) AsTagcloudNoESQL() (kind TagcloudNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTagcloudESQL reads it as TagcloudESQL.
func (u VisualizationPanelConfig) AsTagcloudESQL() (kind TagcloudESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRegionMapNoESQL reads it as RegionMapNoESQL.
func (u VisualizationPanelConfig) AsRegionMapNoESQL() (kind RegionMapNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRegionMapESQL reads it as RegionMapESQL.
func (u VisualizationPanelConfig) AsRegionMapESQL() (kind RegionMapESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsDatatableNoESQL reads it as DatatableNoESQL.
func (u VisualizationPanelConfig) AsDatatableNoESQL() (kind DatatableNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsDatatableESQL reads it as DatatableESQL.
func (u VisualizationPanelConfig) AsDatatableESQL() (kind DatatableESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsPieNoESQL reads it as PieNoESQL.
func (u VisualizationPanelConfig) AsPieNoESQL() (kind PieNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsPieESQL reads it as PieESQL.
func (u VisualizationPanelConfig) AsPieESQL() (kind PieESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMosaicNoESQL reads it as MosaicNoESQL.
func (u VisualizationPanelConfig) AsMosaicNoESQL() (kind MosaicNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMosaicESQL reads it as MosaicESQL.
func (u VisualizationPanelConfig) AsMosaicESQL() (kind MosaicESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTreemapNoESQL reads it as TreemapNoESQL.
func (u VisualizationPanelConfig) AsTreemapNoESQL() (kind TreemapNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTreemapESQL reads it as TreemapESQL.
func (u VisualizationPanelConfig) AsTreemapESQL() (kind TreemapESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsWaffleNoESQL reads it as WaffleNoESQL.
func (u VisualizationPanelConfig) AsWaffleNoESQL() (kind WaffleNoESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsWaffleESQL reads it as WaffleESQL.
func (u VisualizationPanelConfig) AsWaffleESQL() (kind WaffleESQL, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRefID reads it as RefID.
func (u VisualizationPanelConfig) AsRefID() (kind RefID, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// WaffleESQL is a kind of VisualizationPanelConfig.
type WaffleESQL struct {
	DataSource          ESQLDataSource          `json:"data_source"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	GroupBy             []PieESQLGroupBy        `json:"group_by,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *WaffleLegend           `json:"legend,omitempty"`
	Metrics             []PieESQLMetric         `json:"metrics,omitzero"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *WaffleStyling          `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "waffle".
	Type string `json:"type"`
}

// WaffleGroupByDateHistogram is a kind of WaffleNoESQLGroupBy.
type WaffleGroupByDateHistogram struct {
	CollapseBy           *CollapseBy  `json:"collapse_by,omitempty"`
	Color                ColorMapping `json:"color,omitzero"`
	DropPartialIntervals *bool        `json:"drop_partial_intervals,omitempty"`
	Field                string       `json:"field"`
	IncludeEmptyRows     *bool        `json:"include_empty_rows,omitempty"`
	Label                *string      `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// WaffleGroupByFilters is a kind of WaffleNoESQLGroupBy.
type WaffleGroupByFilters struct {
	CollapseBy *CollapseBy       `json:"collapse_by,omitempty"`
	Color      ColorMapping      `json:"color,omitzero"`
	Filters    []FilterWithLabel `json:"filters,omitzero"`
	Label      *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// WaffleGroupByHistogram is a kind of WaffleNoESQLGroupBy.
type WaffleGroupByHistogram struct {
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Field            string       `json:"field"`
	Format           FormatType   `json:"format,omitzero"`
	Granularity      any          `json:"granularity,omitempty"`
	IncludeEmptyRows *bool        `json:"include_empty_rows,omitempty"`
	Label            *string      `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// WaffleGroupByRanges is a kind of WaffleNoESQLGroupBy.
type WaffleGroupByRanges struct {
	CollapseBy *CollapseBy  `json:"collapse_by,omitempty"`
	Color      ColorMapping `json:"color,omitzero"`
	Field      string       `json:"field"`
	Format     FormatType   `json:"format,omitzero"`
	Label      *string      `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// WaffleGroupByTerms is a kind of WaffleNoESQLGroupBy.
type WaffleGroupByTerms struct {
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Excludes         *Excludes    `json:"excludes,omitempty"`
	Fields           []string     `json:"fields,omitzero"`
	Format           FormatType   `json:"format,omitzero"`
	Includes         *Includes    `json:"includes,omitempty"`
	IncreaseAccuracy *bool        `json:"increase_accuracy,omitempty"`
	Label            *string      `json:"label,omitempty"`
	Limit            *float64     `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// WaffleLegend is part of WaffleESQL and WaffleNoESQL.
type WaffleLegend struct {
	Size               *LegendSize          `json:"size,omitempty"`
	TruncateAfterLines *float64             `json:"truncate_after_lines,omitempty"`
	Values             []string             `json:"values,omitzero"`
	Visibility         *PieLegendVisibility `json:"visibility,omitempty"`
}

// WaffleMetricCountMetric is a kind of WaffleNoESQLMetric.
type WaffleMetricCountMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       *string            `json:"field,omitempty"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// WaffleMetricCounterRate is a kind of WaffleNoESQLMetric.
type WaffleMetricCounterRate struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// WaffleMetricCumulativeSum is a kind of WaffleNoESQLMetric.
type WaffleMetricCumulativeSum struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// WaffleMetricDifferences is a kind of WaffleNoESQLMetric.
type WaffleMetricDifferences struct {
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// WaffleMetricFormula is a kind of WaffleNoESQLMetric.
type WaffleMetricFormula struct {
	Color   PieESQLMetricColor `json:"color,omitzero"`
	Filter  *FilterSimple      `json:"filter,omitempty"`
	Format  FormatType         `json:"format,omitzero"`
	Formula string             `json:"formula"`
	Label   *string            `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// WaffleMetricLastValue is a kind of WaffleNoESQLMetric.
type WaffleMetricLastValue struct {
	Color      PieESQLMetricColor `json:"color,omitzero"`
	Field      string             `json:"field"`
	Filter     *FilterSimple      `json:"filter,omitempty"`
	Format     FormatType         `json:"format,omitzero"`
	Label      *string            `json:"label,omitempty"`
	MultiValue *bool              `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// WaffleMetricMovingAverage is a kind of WaffleNoESQLMetric.
type WaffleMetricMovingAverage struct {
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Window           *float64                   `json:"window,omitempty"`
}

// WaffleMetricPercentile is a kind of WaffleNoESQLMetric.
type WaffleMetricPercentile struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// WaffleMetricPercentileRanks is a kind of WaffleNoESQLMetric.
type WaffleMetricPercentileRanks struct {
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// WaffleMetricStatsMetric is a kind of WaffleNoESQLMetric.
type WaffleMetricStatsMetric struct {
	Color            PieESQLMetricColor                `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// WaffleMetricSumMetric is a kind of WaffleNoESQLMetric.
type WaffleMetricSumMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// WaffleMetricUniqueCountMetric is a kind of WaffleNoESQLMetric.
type WaffleMetricUniqueCountMetric struct {
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// WaffleNoESQL is a kind of VisualizationPanelConfig.
type WaffleNoESQL struct {
	DataSource          MetricNoESQLDataSource  `json:"data_source,omitzero"`
	Description         *string                 `json:"description,omitempty"`
	Drilldowns          []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters             []TabFilter             `json:"filters,omitzero"`
	GroupBy             []WaffleNoESQLGroupBy   `json:"group_by,omitzero"`
	HideBorder          *bool                   `json:"hide_border,omitempty"`
	HideTitle           *bool                   `json:"hide_title,omitempty"`
	IgnoreGlobalFilters *bool                   `json:"ignore_global_filters,omitempty"`
	Legend              *WaffleLegend           `json:"legend,omitempty"`
	Metrics             []WaffleNoESQLMetric    `json:"metrics,omitzero"`
	Query               *FilterSimple           `json:"query,omitempty"`
	References          []Reference             `json:"references,omitzero"`
	Sampling            *float64                `json:"sampling,omitempty"`
	Styling             *WaffleStyling          `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "waffle".
	Type string `json:"type"`
}

// WaffleNoESQLGroupBy is part of WaffleNoESQL.
type WaffleNoESQLGroupBy struct{ wire.Union }

// WaffleNoESQLGroupByFrom makes a union of one of its kinds and sets its "operation".
func WaffleNoESQLGroupByFrom[T WaffleGroupByDateHistogram | WaffleGroupByTerms | WaffleGroupByHistogram | WaffleGroupByRanges | WaffleGroupByFilters](kind T) WaffleNoESQLGroupBy {
	switch v := any(&kind).(type) {
	case *WaffleGroupByDateHistogram:
		v.Operation = "date_histogram"
	case *WaffleGroupByTerms:
		v.Operation = "terms"
	case *WaffleGroupByHistogram:
		v.Operation = "histogram"
	case *WaffleGroupByRanges:
		v.Operation = "range"
	case *WaffleGroupByFilters:
		v.Operation = "filters"
	}
	return WaffleNoESQLGroupBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u WaffleNoESQLGroupBy) Discriminator() string { return u.Text("operation") }

// AsWaffleGroupByDateHistogram reads it as WaffleGroupByDateHistogram. It fails where "operation" is that of another
// kind.
func (u WaffleNoESQLGroupBy) AsWaffleGroupByDateHistogram() (kind WaffleGroupByDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsWaffleGroupByTerms reads it as WaffleGroupByTerms. It fails where "operation" is that of another kind.
func (u WaffleNoESQLGroupBy) AsWaffleGroupByTerms() (kind WaffleGroupByTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsWaffleGroupByHistogram reads it as WaffleGroupByHistogram. It fails where "operation" is that of another kind.
func (u WaffleNoESQLGroupBy) AsWaffleGroupByHistogram() (kind WaffleGroupByHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsWaffleGroupByRanges reads it as WaffleGroupByRanges. It fails where "operation" is that of another kind.
func (u WaffleNoESQLGroupBy) AsWaffleGroupByRanges() (kind WaffleGroupByRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsWaffleGroupByFilters reads it as WaffleGroupByFilters. It fails where "operation" is that of another kind.
func (u WaffleNoESQLGroupBy) AsWaffleGroupByFilters() (kind WaffleGroupByFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// WaffleNoESQLMetric is part of WaffleNoESQL.
type WaffleNoESQLMetric struct{ wire.Union }

// WaffleNoESQLMetricFrom makes a union of one of its kinds and sets its "operation".
func WaffleNoESQLMetricFrom[T WaffleMetricCountMetric | WaffleMetricUniqueCountMetric | WaffleMetricStatsMetric | WaffleMetricSumMetric | WaffleMetricLastValue | WaffleMetricPercentile | WaffleMetricPercentileRanks | WaffleMetricDifferences | WaffleMetricMovingAverage | WaffleMetricCumulativeSum | WaffleMetricCounterRate | WaffleMetricFormula](kind T) WaffleNoESQLMetric {
	switch v := any(&kind).(type) {
	case *WaffleMetricCountMetric:
		v.Operation = "count"
	case *WaffleMetricUniqueCountMetric:
		v.Operation = "unique_count"
	case *WaffleMetricSumMetric:
		v.Operation = "sum"
	case *WaffleMetricLastValue:
		v.Operation = "last_value"
	case *WaffleMetricPercentile:
		v.Operation = "percentile"
	case *WaffleMetricPercentileRanks:
		v.Operation = "percentile_rank"
	case *WaffleMetricDifferences:
		v.Operation = "differences"
	case *WaffleMetricMovingAverage:
		v.Operation = "moving_average"
	case *WaffleMetricCumulativeSum:
		v.Operation = "cumulative_sum"
	case *WaffleMetricCounterRate:
		v.Operation = "counter_rate"
	case *WaffleMetricFormula:
		v.Operation = "formula"
	}
	return WaffleNoESQLMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u WaffleNoESQLMetric) Discriminator() string { return u.Text("operation") }

// AsWaffleMetricCountMetric reads it as WaffleMetricCountMetric. It fails where "operation" is that of another kind.
func (u WaffleNoESQLMetric) AsWaffleMetricCountMetric() (kind WaffleMetricCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsWaffleMetricUniqueCountMetric reads it as WaffleMetricUniqueCountMetric. It fails where "operation" is that of
// another kind.
func (u WaffleNoESQLMetric) AsWaffleMetricUniqueCountMetric() (kind WaffleMetricUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsWaffleMetricStatsMetric reads it as WaffleMetricStatsMetric. It fails where "operation" is that of another kind.
func (u WaffleNoESQLMetric) AsWaffleMetricStatsMetric() (kind WaffleMetricStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsWaffleMetricSumMetric reads it as WaffleMetricSumMetric. It fails where "operation" is that of another kind.
func (u WaffleNoESQLMetric) AsWaffleMetricSumMetric() (kind WaffleMetricSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsWaffleMetricLastValue reads it as WaffleMetricLastValue. It fails where "operation" is that of another kind.
func (u WaffleNoESQLMetric) AsWaffleMetricLastValue() (kind WaffleMetricLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsWaffleMetricPercentile reads it as WaffleMetricPercentile. It fails where "operation" is that of another kind.
func (u WaffleNoESQLMetric) AsWaffleMetricPercentile() (kind WaffleMetricPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsWaffleMetricPercentileRanks reads it as WaffleMetricPercentileRanks. It fails where "operation" is that of another
// kind.
func (u WaffleNoESQLMetric) AsWaffleMetricPercentileRanks() (kind WaffleMetricPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsWaffleMetricDifferences reads it as WaffleMetricDifferences. It fails where "operation" is that of another kind.
func (u WaffleNoESQLMetric) AsWaffleMetricDifferences() (kind WaffleMetricDifferences, err error) {
	err = u.DecodeTagged(&kind, "operation", "differences")
	return kind, err
}

// AsWaffleMetricMovingAverage reads it as WaffleMetricMovingAverage. It fails where "operation" is that of another
// kind.
func (u WaffleNoESQLMetric) AsWaffleMetricMovingAverage() (kind WaffleMetricMovingAverage, err error) {
	err = u.DecodeTagged(&kind, "operation", "moving_average")
	return kind, err
}

// AsWaffleMetricCumulativeSum reads it as WaffleMetricCumulativeSum. It fails where "operation" is that of another
// kind.
func (u WaffleNoESQLMetric) AsWaffleMetricCumulativeSum() (kind WaffleMetricCumulativeSum, err error) {
	err = u.DecodeTagged(&kind, "operation", "cumulative_sum")
	return kind, err
}

// AsWaffleMetricCounterRate reads it as WaffleMetricCounterRate. It fails where "operation" is that of another kind.
func (u WaffleNoESQLMetric) AsWaffleMetricCounterRate() (kind WaffleMetricCounterRate, err error) {
	err = u.DecodeTagged(&kind, "operation", "counter_rate")
	return kind, err
}

// AsWaffleMetricFormula reads it as WaffleMetricFormula. It fails where "operation" is that of another kind.
func (u WaffleNoESQLMetric) AsWaffleMetricFormula() (kind WaffleMetricFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// WaffleStyling is part of WaffleESQL and WaffleNoESQL.
type WaffleStyling struct {
	Values *ValueDisplay `json:"values,omitempty"`
}

// Width is part of ESQLControl, OptionsListControl, RangeSliderControl and others.
type Width string

// XDomain is part of VisAPIXYAxisConfigX.
type XDomain struct{ wire.Union }

// XDomainFrom makes a union of one of its kinds and sets its "type".
func XDomainFrom[T VisAPIDomainFit | VisAPIDomainCustom](kind T) XDomain {
	switch v := any(&kind).(type) {
	case *VisAPIDomainFit:
		v.Type = "fit"
	case *VisAPIDomainCustom:
		v.Type = "custom"
	}
	return XDomain{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: custom and fit.
func (u XDomain) Discriminator() string { return u.Text("type") }

// AsVisAPIDomainFit reads it as VisAPIDomainFit. It fails where "type" is that of another kind.
func (u XDomain) AsVisAPIDomainFit() (kind VisAPIDomainFit, err error) {
	err = u.DecodeTagged(&kind, "type", "fit")
	return kind, err
}

// AsVisAPIDomainCustom reads it as VisAPIDomainCustom. It fails where "type" is that of another kind.
func (u XDomain) AsVisAPIDomainCustom() (kind VisAPIDomainCustom, err error) {
	err = u.DecodeTagged(&kind, "type", "custom")
	return kind, err
}

// XGrid is part of VisAPIXYAxisConfigX and VisAPIXYAxisConfigY.
type XGrid struct {
	Visible bool `json:"visible"`
}

// XLabels is part of VisAPIXYAxisConfigX and VisAPIXYAxisConfigY.
type XLabels struct {
	Orientation *VisAPIOrientation `json:"orientation,omitempty"`
}

// XScale is part of HeatmapXAxis and VisAPIXYAxisConfigX.
type XScale string

// XTicks is part of VisAPIXYAxisConfigX and VisAPIXYAxisConfigY.
type XTicks struct {
	Visible bool `json:"visible"`
}

// XYAnnotationByRefLayer is a kind of XYLayersNoESQL.
type XYAnnotationByRefLayer struct {
	GroupID string `json:"group_id"`

	// Type is always "annotation_group".
	Type string `json:"type"`
}

// XYAnnotationLayerNoESQL is a kind of XYLayersNoESQL.
type XYAnnotationLayerNoESQL struct {
	DataSource          MetricNoESQLDataSource         `json:"data_source,omitzero"`
	Events              []XYAnnotationLayerNoESQLEvent `json:"events,omitzero"`
	IgnoreGlobalFilters *bool                          `json:"ignore_global_filters,omitempty"`

	// Type is always "annotations".
	Type string `json:"type"`
}

// XYAnnotationLayerNoESQLEvent is part of XYAnnotationLayerNoESQL.
type XYAnnotationLayerNoESQLEvent struct{ wire.Union }

// XYAnnotationLayerNoESQLEventFrom makes a union of one of its kinds and sets its "type".
func XYAnnotationLayerNoESQLEventFrom[T XYAnnotationQuery | XYAnnotationManualEvent | XYAnnotationManualRange](kind T) XYAnnotationLayerNoESQLEvent {
	switch v := any(&kind).(type) {
	case *XYAnnotationQuery:
		v.Type = "query"
	case *XYAnnotationManualEvent:
		v.Type = "point"
	case *XYAnnotationManualRange:
		v.Type = "range"
	}
	return XYAnnotationLayerNoESQLEvent{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: point, query and range.
func (u XYAnnotationLayerNoESQLEvent) Discriminator() string { return u.Text("type") }

// AsXYAnnotationQuery reads it as XYAnnotationQuery. It fails where "type" is that of another kind.
func (u XYAnnotationLayerNoESQLEvent) AsXYAnnotationQuery() (kind XYAnnotationQuery, err error) {
	err = u.DecodeTagged(&kind, "type", "query")
	return kind, err
}

// AsXYAnnotationManualEvent reads it as XYAnnotationManualEvent. It fails where "type" is that of another kind.
func (u XYAnnotationLayerNoESQLEvent) AsXYAnnotationManualEvent() (kind XYAnnotationManualEvent, err error) {
	err = u.DecodeTagged(&kind, "type", "point")
	return kind, err
}

// AsXYAnnotationManualRange reads it as XYAnnotationManualRange. It fails where "type" is that of another kind.
func (u XYAnnotationLayerNoESQLEvent) AsXYAnnotationManualRange() (kind XYAnnotationManualRange, err error) {
	err = u.DecodeTagged(&kind, "type", "range")
	return kind, err
}

// XYAnnotationManualEvent is a kind of XYAnnotationLayerNoESQLEvent.
type XYAnnotationManualEvent struct {
	Color     PieESQLMetricColor        `json:"color,omitzero"`
	Icon      *Icon                     `json:"icon,omitempty"`
	Label     *string                   `json:"label,omitempty"`
	Line      *Line                     `json:"line,omitempty"`
	Text      *XYRefLineCountMetricText `json:"text,omitempty"`
	Timestamp any                       `json:"timestamp"`

	// Type is always "point".
	Type    string `json:"type"`
	Visible *bool  `json:"visible,omitempty"`
}

// XYAnnotationManualRange is a kind of XYAnnotationLayerNoESQLEvent.
type XYAnnotationManualRange struct {
	Color    PieESQLMetricColor           `json:"color,omitzero"`
	Fill     *XYAnnotationManualRangeFill `json:"fill,omitempty"`
	Interval Interval                     `json:"interval"`
	Label    *string                      `json:"label,omitempty"`

	// Type is always "range".
	Type    string `json:"type"`
	Visible *bool  `json:"visible,omitempty"`
}

// XYAnnotationManualRangeFill is part of XYAnnotationManualRange.
type XYAnnotationManualRangeFill string

// XYAnnotationQuery is a kind of XYAnnotationLayerNoESQLEvent.
type XYAnnotationQuery struct {
	Color       PieESQLMetricColor     `json:"color,omitzero"`
	ExtraFields []string               `json:"extra_fields,omitzero"`
	Icon        *Icon                  `json:"icon,omitempty"`
	Label       *string                `json:"label,omitempty"`
	Line        *Line                  `json:"line,omitempty"`
	Query       FilterSimple           `json:"query"`
	Text        *XYAnnotationQueryText `json:"text,omitempty"`
	TimeField   string                 `json:"time_field"`

	// Type is always "query".
	Type    string `json:"type"`
	Visible *bool  `json:"visible,omitempty"`
}

// XYAnnotationQueryText is part of XYAnnotationQuery.
type XYAnnotationQueryText struct {
	Field   *string `json:"field,omitempty"`
	Visible bool    `json:"visible"`
}

// XYBreakdownDateHistogram is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownDateHistogram struct {
	AggregateFirst       *bool        `json:"aggregate_first,omitempty"`
	CollapseBy           *CollapseBy  `json:"collapse_by,omitempty"`
	Color                ColorMapping `json:"color,omitzero"`
	DropPartialIntervals *bool        `json:"drop_partial_intervals,omitempty"`
	Field                string       `json:"field"`
	IncludeEmptyRows     *bool        `json:"include_empty_rows,omitempty"`
	Label                *string      `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// XYBreakdownFilters is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownFilters struct {
	AggregateFirst *bool             `json:"aggregate_first,omitempty"`
	CollapseBy     *CollapseBy       `json:"collapse_by,omitempty"`
	Color          ColorMapping      `json:"color,omitzero"`
	Filters        []FilterWithLabel `json:"filters,omitzero"`
	Label          *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// XYBreakdownHistogram is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownHistogram struct {
	AggregateFirst   *bool        `json:"aggregate_first,omitempty"`
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Field            string       `json:"field"`
	Format           FormatType   `json:"format,omitzero"`
	Granularity      any          `json:"granularity,omitempty"`
	IncludeEmptyRows *bool        `json:"include_empty_rows,omitempty"`
	Label            *string      `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// XYBreakdownRanges is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownRanges struct {
	AggregateFirst *bool        `json:"aggregate_first,omitempty"`
	CollapseBy     *CollapseBy  `json:"collapse_by,omitempty"`
	Color          ColorMapping `json:"color,omitzero"`
	Field          string       `json:"field"`
	Format         FormatType   `json:"format,omitzero"`
	Label          *string      `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// XYBreakdownTerms is a kind of XYLayerNoESQLBreakdownBy.
type XYBreakdownTerms struct {
	AggregateFirst   *bool        `json:"aggregate_first,omitempty"`
	CollapseBy       *CollapseBy  `json:"collapse_by,omitempty"`
	Color            ColorMapping `json:"color,omitzero"`
	Excludes         *Excludes    `json:"excludes,omitempty"`
	Fields           []string     `json:"fields,omitzero"`
	Format           FormatType   `json:"format,omitzero"`
	Includes         *Includes    `json:"includes,omitempty"`
	IncreaseAccuracy *bool        `json:"increase_accuracy,omitempty"`
	Label            *string      `json:"label,omitempty"`
	Limit            *float64     `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// XYChartESQL is a kind of VisualizationPanelConfig.
type XYChartESQL struct {
	Axis        *VisAPIXYAxisConfig     `json:"axis,omitempty"`
	Description *string                 `json:"description,omitempty"`
	Drilldowns  []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters     []TabFilter             `json:"filters,omitzero"`
	HideBorder  *bool                   `json:"hide_border,omitempty"`
	HideTitle   *bool                   `json:"hide_title,omitempty"`
	Layers      []XYLayerESQL           `json:"layers,omitzero"`
	Legend      XYLegend                `json:"legend,omitzero"`
	References  []Reference             `json:"references,omitzero"`
	Styling     *XYStyling              `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "xy".
	Type string `json:"type"`
}

// XYChartNoESQL is a kind of VisualizationPanelConfig.
type XYChartNoESQL struct {
	Axis        *VisAPIXYAxisConfig     `json:"axis,omitempty"`
	Description *string                 `json:"description,omitempty"`
	Drilldowns  []MetricNoESQLDrilldown `json:"drilldowns,omitzero"`
	Filters     []TabFilter             `json:"filters,omitzero"`
	HideBorder  *bool                   `json:"hide_border,omitempty"`
	HideTitle   *bool                   `json:"hide_title,omitempty"`
	Layers      []XYLayersNoESQL        `json:"layers,omitzero"`
	Legend      XYLegend                `json:"legend,omitzero"`
	Query       *FilterSimple           `json:"query,omitempty"`
	References  []Reference             `json:"references,omitzero"`
	Styling     *XYStyling              `json:"styling,omitempty"`

	// TimeRange is a time to look at.
	TimeRange *TimeRange `json:"time_range,omitempty"`
	Title     *string    `json:"title,omitempty"`

	// Type is always "xy".
	Type string `json:"type"`
}

// XYFitting is part of XYStyling.
type XYFitting struct {
	Emphasize *bool         `json:"emphasize,omitempty"`
	Extend    *Extend       `json:"extend,omitempty"`
	Type      XYFittingType `json:"type"`
}

// XYFittingType is part of XYFitting.
type XYFittingType string

// XYLayerESQL is part of XYChartESQL.
type XYLayerESQL struct {
	BreakdownBy         *PieESQLGroupBy `json:"breakdown_by,omitempty"`
	DataSource          ESQLDataSource  `json:"data_source"`
	IgnoreGlobalFilters *bool           `json:"ignore_global_filters,omitempty"`
	Sampling            *float64        `json:"sampling,omitempty"`
	Type                XYLayerESQLType `json:"type"`
	X                   *HeatmapESQLX   `json:"x,omitempty"`
	Y                   []XYLayerESQLY  `json:"y,omitzero"`
}

// XYLayerESQLType is part of XYLayerESQL and XYLayerNoESQL.
type XYLayerESQLType string

// XYLayerESQLY is part of XYLayerESQL.
type XYLayerESQLY struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Column string             `json:"column"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`
}

// XYLayerNoESQL is a kind of XYLayersNoESQL.
type XYLayerNoESQL struct {
	BreakdownBy         XYLayerNoESQLBreakdownBy `json:"breakdown_by,omitzero"`
	DataSource          MetricNoESQLDataSource   `json:"data_source,omitzero"`
	IgnoreGlobalFilters *bool                    `json:"ignore_global_filters,omitempty"`
	Sampling            *float64                 `json:"sampling,omitempty"`
	Type                XYLayerESQLType          `json:"type"`
	X                   XYLayerNoESQLX           `json:"x,omitzero"`
	Y                   []XYLayerNoESQLY         `json:"y,omitzero"`
}

// XYLayerNoESQLBreakdownBy is part of XYLayerNoESQL.
type XYLayerNoESQLBreakdownBy struct{ wire.Union }

// XYLayerNoESQLBreakdownByFrom makes a union of one of its kinds and sets its "operation".
func XYLayerNoESQLBreakdownByFrom[T XYBreakdownDateHistogram | XYBreakdownTerms | XYBreakdownHistogram | XYBreakdownRanges | XYBreakdownFilters](kind T) XYLayerNoESQLBreakdownBy {
	switch v := any(&kind).(type) {
	case *XYBreakdownDateHistogram:
		v.Operation = "date_histogram"
	case *XYBreakdownTerms:
		v.Operation = "terms"
	case *XYBreakdownHistogram:
		v.Operation = "histogram"
	case *XYBreakdownRanges:
		v.Operation = "range"
	case *XYBreakdownFilters:
		v.Operation = "filters"
	}
	return XYLayerNoESQLBreakdownBy{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u XYLayerNoESQLBreakdownBy) Discriminator() string { return u.Text("operation") }

// AsXYBreakdownDateHistogram reads it as XYBreakdownDateHistogram. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownDateHistogram() (kind XYBreakdownDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsXYBreakdownTerms reads it as XYBreakdownTerms. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownTerms() (kind XYBreakdownTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsXYBreakdownHistogram reads it as XYBreakdownHistogram. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownHistogram() (kind XYBreakdownHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsXYBreakdownRanges reads it as XYBreakdownRanges. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownRanges() (kind XYBreakdownRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsXYBreakdownFilters reads it as XYBreakdownFilters. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLBreakdownBy) AsXYBreakdownFilters() (kind XYBreakdownFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// XYLayerNoESQLX is part of XYLayerNoESQL.
type XYLayerNoESQLX struct{ wire.Union }

// XYLayerNoESQLXFrom makes a union of one of its kinds and sets its "operation".
func XYLayerNoESQLXFrom[T XYXDateHistogram | XYXTerms | XYXHistogram | XYXRanges | XYXFilters](kind T) XYLayerNoESQLX {
	switch v := any(&kind).(type) {
	case *XYXDateHistogram:
		v.Operation = "date_histogram"
	case *XYXTerms:
		v.Operation = "terms"
	case *XYXHistogram:
		v.Operation = "histogram"
	case *XYXRanges:
		v.Operation = "range"
	case *XYXFilters:
		v.Operation = "filters"
	}
	return XYLayerNoESQLX{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: date_histogram, filters, histogram, range and
// terms.
func (u XYLayerNoESQLX) Discriminator() string { return u.Text("operation") }

// AsXYXDateHistogram reads it as XYXDateHistogram. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLX) AsXYXDateHistogram() (kind XYXDateHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "date_histogram")
	return kind, err
}

// AsXYXTerms reads it as XYXTerms. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLX) AsXYXTerms() (kind XYXTerms, err error) {
	err = u.DecodeTagged(&kind, "operation", "terms")
	return kind, err
}

// AsXYXHistogram reads it as XYXHistogram. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLX) AsXYXHistogram() (kind XYXHistogram, err error) {
	err = u.DecodeTagged(&kind, "operation", "histogram")
	return kind, err
}

// AsXYXRanges reads it as XYXRanges. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLX) AsXYXRanges() (kind XYXRanges, err error) {
	err = u.DecodeTagged(&kind, "operation", "range")
	return kind, err
}

// AsXYXFilters reads it as XYXFilters. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLX) AsXYXFilters() (kind XYXFilters, err error) {
	err = u.DecodeTagged(&kind, "operation", "filters")
	return kind, err
}

// XYLayerNoESQLY is part of XYLayerNoESQL.
type XYLayerNoESQLY struct{ wire.Union }

// XYLayerNoESQLYFrom makes a union of one of its kinds and sets its "operation".
func XYLayerNoESQLYFrom[T XYYCountMetric | XYYUniqueCountMetric | XYYStatsMetric | XYYSumMetric | XYYLastValue | XYYPercentile | XYYPercentileRanks | XYYDifferences | XYYMovingAverage | XYYCumulativeSum | XYYCounterRate | XYYFormula](kind T) XYLayerNoESQLY {
	switch v := any(&kind).(type) {
	case *XYYCountMetric:
		v.Operation = "count"
	case *XYYUniqueCountMetric:
		v.Operation = "unique_count"
	case *XYYSumMetric:
		v.Operation = "sum"
	case *XYYLastValue:
		v.Operation = "last_value"
	case *XYYPercentile:
		v.Operation = "percentile"
	case *XYYPercentileRanks:
		v.Operation = "percentile_rank"
	case *XYYDifferences:
		v.Operation = "differences"
	case *XYYMovingAverage:
		v.Operation = "moving_average"
	case *XYYCumulativeSum:
		v.Operation = "cumulative_sum"
	case *XYYCounterRate:
		v.Operation = "counter_rate"
	case *XYYFormula:
		v.Operation = "formula"
	}
	return XYLayerNoESQLY{wire.UnionOf(kind)}
}

// Discriminator is the member "operation", which tells the kinds apart: average, count, counter_rate, cumulative_sum,
// differences, formula, last_value, max, median, min, moving_average, percentile and others.
func (u XYLayerNoESQLY) Discriminator() string { return u.Text("operation") }

// AsXYYCountMetric reads it as XYYCountMetric. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYCountMetric() (kind XYYCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "count")
	return kind, err
}

// AsXYYUniqueCountMetric reads it as XYYUniqueCountMetric. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYUniqueCountMetric() (kind XYYUniqueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "unique_count")
	return kind, err
}

// AsXYYStatsMetric reads it as XYYStatsMetric. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYStatsMetric() (kind XYYStatsMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "average", "max", "median", "min", "standard_deviation")
	return kind, err
}

// AsXYYSumMetric reads it as XYYSumMetric. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYSumMetric() (kind XYYSumMetric, err error) {
	err = u.DecodeTagged(&kind, "operation", "sum")
	return kind, err
}

// AsXYYLastValue reads it as XYYLastValue. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYLastValue() (kind XYYLastValue, err error) {
	err = u.DecodeTagged(&kind, "operation", "last_value")
	return kind, err
}

// AsXYYPercentile reads it as XYYPercentile. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYPercentile() (kind XYYPercentile, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile")
	return kind, err
}

// AsXYYPercentileRanks reads it as XYYPercentileRanks. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYPercentileRanks() (kind XYYPercentileRanks, err error) {
	err = u.DecodeTagged(&kind, "operation", "percentile_rank")
	return kind, err
}

// AsXYYDifferences reads it as XYYDifferences. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYDifferences() (kind XYYDifferences, err error) {
	err = u.DecodeTagged(&kind, "operation", "differences")
	return kind, err
}

// AsXYYMovingAverage reads it as XYYMovingAverage. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYMovingAverage() (kind XYYMovingAverage, err error) {
	err = u.DecodeTagged(&kind, "operation", "moving_average")
	return kind, err
}

// AsXYYCumulativeSum reads it as XYYCumulativeSum. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYCumulativeSum() (kind XYYCumulativeSum, err error) {
	err = u.DecodeTagged(&kind, "operation", "cumulative_sum")
	return kind, err
}

// AsXYYCounterRate reads it as XYYCounterRate. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYCounterRate() (kind XYYCounterRate, err error) {
	err = u.DecodeTagged(&kind, "operation", "counter_rate")
	return kind, err
}

// AsXYYFormula reads it as XYYFormula. It fails where "operation" is that of another kind.
func (u XYLayerNoESQLY) AsXYYFormula() (kind XYYFormula, err error) {
	err = u.DecodeTagged(&kind, "operation", "formula")
	return kind, err
}

// XYLayersNoESQL is part of XYChartNoESQL.
type XYLayersNoESQL struct{ wire.Union }

// XYLayersNoESQLFrom makes a union of one of its kinds and sets its "type".
func XYLayersNoESQLFrom[T XYLayerNoESQL | XYReferenceLineLayerNoESQL | XYAnnotationLayerNoESQL | XYAnnotationByRefLayer](kind T) XYLayersNoESQL {
	switch v := any(&kind).(type) {
	case *XYReferenceLineLayerNoESQL:
		v.Type = "reference_lines"
	case *XYAnnotationLayerNoESQL:
		v.Type = "annotations"
	case *XYAnnotationByRefLayer:
		v.Type = "annotation_group"
	}
	return XYLayersNoESQL{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: annotation_group, annotations, area,
// area_percentage, area_stacked, bar, bar_horizontal, bar_horizontal_percentage, bar_horizontal_stacked,
// bar_percentage, bar_stacked, line and others.
func (u XYLayersNoESQL) Discriminator() string { return u.Text("type") }

// AsXYLayerNoESQL reads it as XYLayerNoESQL. It fails where "type" is that of another kind.
func (u XYLayersNoESQL) AsXYLayerNoESQL() (kind XYLayerNoESQL, err error) {
	err = u.DecodeTagged(&kind, "type", "area", "area_percentage", "area_stacked", "bar", "bar_horizontal", "bar_horizontal_percentage", "bar_horizontal_stacked", "bar_percentage", "bar_stacked", "line")
	return kind, err
}

// AsXYReferenceLineLayerNoESQL reads it as XYReferenceLineLayerNoESQL. It fails where "type" is that of another kind.
func (u XYLayersNoESQL) AsXYReferenceLineLayerNoESQL() (kind XYReferenceLineLayerNoESQL, err error) {
	err = u.DecodeTagged(&kind, "type", "reference_lines")
	return kind, err
}

// AsXYAnnotationLayerNoESQL reads it as XYAnnotationLayerNoESQL. It fails where "type" is that of another kind.
func (u XYLayersNoESQL) AsXYAnnotationLayerNoESQL() (kind XYAnnotationLayerNoESQL, err error) {
	err = u.DecodeTagged(&kind, "type", "annotations")
	return kind, err
}

// AsXYAnnotationByRefLayer reads it as XYAnnotationByRefLayer. It fails where "type" is that of another kind.
func (u XYLayersNoESQL) AsXYAnnotationByRefLayer() (kind XYAnnotationByRefLayer, err error) {
	err = u.DecodeTagged(&kind, "type", "annotation_group")
	return kind, err
}

// XYLegend is part of XYChartESQL and XYChartNoESQL.
type XYLegend struct{ wire.Union }

// XYLegendFrom makes a union of one of its kinds.
func XYLegendFrom[T XYLegendOutsideHorizontal | XYLegendOutsideVertical | XYLegendInside](kind T) XYLegend {
	return XYLegend{wire.UnionOf(kind)}
}

// AsXYLegendOutsideHorizontal reads it as XYLegendOutsideHorizontal.
func (u XYLegend) AsXYLegendOutsideHorizontal() (kind XYLegendOutsideHorizontal, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsXYLegendOutsideVertical reads it as XYLegendOutsideVertical.
func (u XYLegend) AsXYLegendOutsideVertical() (kind XYLegendOutsideVertical, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsXYLegendInside reads it as XYLegendInside.
func (u XYLegend) AsXYLegendInside() (kind XYLegendInside, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// XYLegendInside is a kind of XYLegend.
type XYLegendInside struct {
	Columns *float64                       `json:"columns,omitempty"`
	Layout  *XYLegendOutsideVerticalLayout `json:"layout,omitempty"`

	// Placement is always "inside".
	Placement    string                  `json:"placement"`
	Position     *XYLegendInsidePosition `json:"position,omitempty"`
	SeriesHeader *XYLegendSeriesHeader   `json:"series_header,omitempty"`
	Statistics   []Statistic             `json:"statistics,omitzero"`
	Visibility   *PieLegendVisibility    `json:"visibility,omitempty"`
}

// XYLegendInsidePosition is part of XYLegendInside.
type XYLegendInsidePosition string

// XYLegendOutsideHorizontal is a kind of XYLegend.
type XYLegendOutsideHorizontal struct {
	Layout XYLegendOutsideHorizontalLayout `json:"layout,omitzero"`

	// Placement is always "outside".
	Placement    *string                            `json:"placement,omitempty"`
	Position     *XYLegendOutsideHorizontalPosition `json:"position,omitempty"`
	SeriesHeader *XYLegendSeriesHeader              `json:"series_header,omitempty"`
	Statistics   []Statistic                        `json:"statistics,omitzero"`
	Visibility   *PieLegendVisibility               `json:"visibility,omitempty"`
}

// XYLegendOutsideHorizontalLayout is part of XYLegendOutsideHorizontal.
type XYLegendOutsideHorizontalLayout struct{ wire.Union }

// XYLegendOutsideHorizontalLayoutFrom makes a union of one of its kinds and sets its "type".
func XYLegendOutsideHorizontalLayoutFrom[T LayoutGrid | LayoutList](kind T) XYLegendOutsideHorizontalLayout {
	switch v := any(&kind).(type) {
	case *LayoutGrid:
		v.Type = "grid"
	case *LayoutList:
		v.Type = "list"
	}
	return XYLegendOutsideHorizontalLayout{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: grid and list.
func (u XYLegendOutsideHorizontalLayout) Discriminator() string { return u.Text("type") }

// AsLayoutGrid reads it as LayoutGrid. It fails where "type" is that of another kind.
func (u XYLegendOutsideHorizontalLayout) AsLayoutGrid() (kind LayoutGrid, err error) {
	err = u.DecodeTagged(&kind, "type", "grid")
	return kind, err
}

// AsLayoutList reads it as LayoutList. It fails where "type" is that of another kind.
func (u XYLegendOutsideHorizontalLayout) AsLayoutList() (kind LayoutList, err error) {
	err = u.DecodeTagged(&kind, "type", "list")
	return kind, err
}

// XYLegendOutsideHorizontalPosition is part of XYLegendOutsideHorizontal.
type XYLegendOutsideHorizontalPosition string

// XYLegendOutsideVertical is a kind of XYLegend.
type XYLegendOutsideVertical struct {
	Layout *XYLegendOutsideVerticalLayout `json:"layout,omitempty"`

	// Placement is always "outside".
	Placement    *string                          `json:"placement,omitempty"`
	Position     *XYLegendOutsideVerticalPosition `json:"position,omitempty"`
	SeriesHeader *XYLegendSeriesHeader            `json:"series_header,omitempty"`
	Size         *LegendSize                      `json:"size,omitempty"`
	Statistics   []Statistic                      `json:"statistics,omitzero"`
	Visibility   *PieLegendVisibility             `json:"visibility,omitempty"`
}

// XYLegendOutsideVerticalLayout is part of XYLegendInside and XYLegendOutsideVertical.
type XYLegendOutsideVerticalLayout struct {
	Truncate *Truncate `json:"truncate,omitempty"`

	// Type is always "grid".
	Type string `json:"type"`
}

// XYLegendOutsideVerticalPosition is part of XYLegendOutsideVertical.
type XYLegendOutsideVerticalPosition string

// XYLegendSeriesHeader is part of XYLegendInside, XYLegendOutsideHorizontal and XYLegendOutsideVertical.
type XYLegendSeriesHeader struct {
	Text    *string `json:"text,omitempty"`
	Visible *bool   `json:"visible,omitempty"`
}

// XYRefLineCountMetric is a kind of Threshold.
type XYRefLineCountMetric struct {
	Axis        *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color       PieESQLMetricColor        `json:"color,omitzero"`
	EmptyAsNull *bool                     `json:"empty_as_null,omitempty"`
	Field       *string                   `json:"field,omitempty"`
	Fill        *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter      *FilterSimple             `json:"filter,omitempty"`
	Format      FormatType                `json:"format,omitzero"`
	Icon        *Icon                     `json:"icon,omitempty"`
	Label       *string                   `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        *OperationTimeScaleSetting    `json:"time_scale,omitempty"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLineCountMetricAxis is part of XYRefLineCountMetric, XYRefLineFormula, XYRefLineLastValue and others.
type XYRefLineCountMetricAxis string

// XYRefLineCountMetricFill is part of XYRefLineCountMetric, XYRefLineFormula, XYRefLineLastValue and others.
type XYRefLineCountMetricFill string

// XYRefLineCountMetricPosition is part of XYRefLineCountMetric, XYRefLineFormula, XYRefLineLastValue and others.
type XYRefLineCountMetricPosition string

// XYRefLineCountMetricText is part of XYAnnotationManualEvent, XYRefLineCountMetric, XYRefLineFormula and others.
type XYRefLineCountMetricText struct {
	Visible bool `json:"visible"`
}

// XYRefLineFormula is a kind of Threshold.
type XYRefLineFormula struct {
	Axis    *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color   PieESQLMetricColor        `json:"color,omitzero"`
	Fill    *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter  *FilterSimple             `json:"filter,omitempty"`
	Format  FormatType                `json:"format,omitzero"`
	Formula string                    `json:"formula"`
	Icon    *Icon                     `json:"icon,omitempty"`
	Label   *string                   `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        *TimeScale                    `json:"time_scale,omitempty"`
}

// XYRefLineLastValue is a kind of Threshold.
type XYRefLineLastValue struct {
	Axis       *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color      PieESQLMetricColor        `json:"color,omitzero"`
	Field      string                    `json:"field"`
	Fill       *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter     *FilterSimple             `json:"filter,omitempty"`
	Format     FormatType                `json:"format,omitzero"`
	Icon       *Icon                     `json:"icon,omitempty"`
	Label      *string                   `json:"label,omitempty"`
	MultiValue *bool                     `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeField        string                        `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting    `json:"time_scale,omitempty"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLinePercentile is a kind of Threshold.
type XYRefLinePercentile struct {
	Axis   *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color  PieESQLMetricColor        `json:"color,omitzero"`
	Field  string                    `json:"field"`
	Fill   *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter *FilterSimple             `json:"filter,omitempty"`
	Format FormatType                `json:"format,omitzero"`
	Icon   *Icon                     `json:"icon,omitempty"`
	Label  *string                   `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                        `json:"operation"`
	Percentile       *float64                      `json:"percentile,omitempty"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        *OperationTimeScaleSetting    `json:"time_scale,omitempty"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLinePercentileRanks is a kind of Threshold.
type XYRefLinePercentileRanks struct {
	Axis   *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color  PieESQLMetricColor        `json:"color,omitzero"`
	Field  string                    `json:"field"`
	Fill   *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter *FilterSimple             `json:"filter,omitempty"`
	Format FormatType                `json:"format,omitzero"`
	Icon   *Icon                     `json:"icon,omitempty"`
	Label  *string                   `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	Rank             *float64                      `json:"rank,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        *OperationTimeScaleSetting    `json:"time_scale,omitempty"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLineStatic is a kind of Threshold.
type XYRefLineStatic struct {
	Axis   *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color  PieESQLMetricColor        `json:"color,omitzero"`
	Fill   *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Format FormatType                `json:"format,omitzero"`
	Icon   *Icon                     `json:"icon,omitempty"`
	Label  *string                   `json:"label,omitempty"`

	// Operation is always "static_value".
	Operation   string                        `json:"operation"`
	Position    *XYRefLineCountMetricPosition `json:"position,omitempty"`
	StrokeDash  *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth *float64                      `json:"stroke_width,omitempty"`
	Text        *XYRefLineCountMetricText     `json:"text,omitempty"`
	Value       *float64                      `json:"value,omitempty"`
}

// XYRefLineStatsMetric is a kind of Threshold.
type XYRefLineStatsMetric struct {
	Axis             *XYRefLineCountMetricAxis         `json:"axis,omitempty"`
	Color            PieESQLMetricColor                `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Fill             *XYRefLineCountMetricFill         `json:"fill,omitempty"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Icon             *Icon                             `json:"icon,omitempty"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	Position         *XYRefLineCountMetricPosition     `json:"position,omitempty"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                       `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                          `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText         `json:"text,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// XYRefLineSumMetric is a kind of Threshold.
type XYRefLineSumMetric struct {
	Axis        *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color       PieESQLMetricColor        `json:"color,omitzero"`
	EmptyAsNull *bool                     `json:"empty_as_null,omitempty"`
	Field       string                    `json:"field"`
	Fill        *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter      *FilterSimple             `json:"filter,omitempty"`
	Format      FormatType                `json:"format,omitzero"`
	Icon        *Icon                     `json:"icon,omitempty"`
	Label       *string                   `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        *OperationTimeScaleSetting    `json:"time_scale,omitempty"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYRefLineUniqueCountMetric is a kind of Threshold.
type XYRefLineUniqueCountMetric struct {
	Axis        *XYRefLineCountMetricAxis `json:"axis,omitempty"`
	Color       PieESQLMetricColor        `json:"color,omitzero"`
	EmptyAsNull *bool                     `json:"empty_as_null,omitempty"`
	Field       string                    `json:"field"`
	Fill        *XYRefLineCountMetricFill `json:"fill,omitempty"`
	Filter      *FilterSimple             `json:"filter,omitempty"`
	Format      FormatType                `json:"format,omitzero"`
	Icon        *Icon                     `json:"icon,omitempty"`
	Label       *string                   `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                        `json:"operation"`
	Position         *XYRefLineCountMetricPosition `json:"position,omitempty"`
	ReducedTimeRange *string                       `json:"reduced_time_range,omitempty"`
	StrokeDash       *StrokeDash                   `json:"stroke_dash,omitempty"`
	StrokeWidth      *float64                      `json:"stroke_width,omitempty"`
	Text             *XYRefLineCountMetricText     `json:"text,omitempty"`
	TimeScale        *OperationTimeScaleSetting    `json:"time_scale,omitempty"`
	TimeShift        *string                       `json:"time_shift,omitempty"`
}

// XYReferenceLineLayerNoESQL is a kind of XYLayersNoESQL.
type XYReferenceLineLayerNoESQL struct {
	DataSource          MetricNoESQLDataSource `json:"data_source,omitzero"`
	IgnoreGlobalFilters *bool                  `json:"ignore_global_filters,omitempty"`
	Sampling            *float64               `json:"sampling,omitempty"`
	Thresholds          []Threshold            `json:"thresholds,omitzero"`

	// Type is always "reference_lines".
	Type string `json:"type"`
}

// XYStyling is part of XYChartESQL and XYChartNoESQL.
type XYStyling struct {
	Areas         *XYStylingAreas    `json:"areas,omitempty"`
	Bars          *XYStylingBars     `json:"bars,omitempty"`
	Fitting       *XYFitting         `json:"fitting,omitempty"`
	Interpolation *Interpolation     `json:"interpolation,omitempty"`
	Overlays      *XYStylingOverlays `json:"overlays,omitempty"`
	Points        *XYStylingPoints   `json:"points,omitempty"`
}

// XYStylingAreas is part of XYStyling.
type XYStylingAreas struct {
	FillOpacity *float64 `json:"fill_opacity,omitempty"`
}

// XYStylingBars is part of XYStyling.
type XYStylingBars struct {
	DataLabels    *DataLabels `json:"data_labels,omitempty"`
	MinimumHeight *float64    `json:"minimum_height,omitempty"`
}

// XYStylingOverlays is part of XYStyling.
type XYStylingOverlays struct {
	CurrentTimeMarker *CurrentTimeMarker `json:"current_time_marker,omitempty"`
	PartialBuckets    *PartialBuckets    `json:"partial_buckets,omitempty"`
}

// XYStylingPoints is part of XYStyling.
type XYStylingPoints struct {
	Visibility *PieLegendVisibility `json:"visibility,omitempty"`
}

// XYXDateHistogram is a kind of XYLayerNoESQLX.
type XYXDateHistogram struct {
	DropPartialIntervals *bool   `json:"drop_partial_intervals,omitempty"`
	Field                string  `json:"field"`
	IncludeEmptyRows     *bool   `json:"include_empty_rows,omitempty"`
	Label                *string `json:"label,omitempty"`

	// Operation is always "date_histogram".
	Operation            string  `json:"operation"`
	SuggestedInterval    *string `json:"suggested_interval,omitempty"`
	UseOriginalTimeRange *bool   `json:"use_original_time_range,omitempty"`
}

// XYXFilters is a kind of XYLayerNoESQLX.
type XYXFilters struct {
	Filters []FilterWithLabel `json:"filters,omitzero"`
	Label   *string           `json:"label,omitempty"`

	// Operation is always "filters".
	Operation string `json:"operation"`
}

// XYXHistogram is a kind of XYLayerNoESQLX.
type XYXHistogram struct {
	Field            string     `json:"field"`
	Format           FormatType `json:"format,omitzero"`
	Granularity      any        `json:"granularity,omitempty"`
	IncludeEmptyRows *bool      `json:"include_empty_rows,omitempty"`
	Label            *string    `json:"label,omitempty"`

	// Operation is always "histogram".
	Operation string `json:"operation"`
}

// XYXRanges is a kind of XYLayerNoESQLX.
type XYXRanges struct {
	Field  string     `json:"field"`
	Format FormatType `json:"format,omitzero"`
	Label  *string    `json:"label,omitempty"`

	// Operation is always "range".
	Operation string                       `json:"operation"`
	Ranges    []MetricBreakdownRangesRange `json:"ranges,omitzero"`
}

// XYXTerms is a kind of XYLayerNoESQLX.
type XYXTerms struct {
	Excludes         *Excludes  `json:"excludes,omitempty"`
	Fields           []string   `json:"fields,omitzero"`
	Format           FormatType `json:"format,omitzero"`
	Includes         *Includes  `json:"includes,omitempty"`
	IncreaseAccuracy *bool      `json:"increase_accuracy,omitempty"`
	Label            *string    `json:"label,omitempty"`
	Limit            *float64   `json:"limit,omitempty"`

	// Operation is always "terms".
	Operation   string       `json:"operation"`
	OtherBucket *OtherBucket `json:"other_bucket,omitempty"`
	RankBy      RankBy       `json:"rank_by,omitzero"`
}

// XYYCountMetric is a kind of XYLayerNoESQLY.
type XYYCountMetric struct {
	Axis        *YAxis             `json:"axis,omitempty"`
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       *string            `json:"field,omitempty"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// XYYCounterRate is a kind of XYLayerNoESQLY.
type XYYCounterRate struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "counter_rate".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// XYYCumulativeSum is a kind of XYLayerNoESQLY.
type XYYCumulativeSum struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "cumulative_sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// XYYDifferences is a kind of XYLayerNoESQLY.
type XYYDifferences struct {
	Axis   *YAxis                `json:"axis,omitempty"`
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "differences".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// XYYFormula is a kind of XYLayerNoESQLY.
type XYYFormula struct {
	Axis    *YAxis             `json:"axis,omitempty"`
	Color   PieESQLMetricColor `json:"color,omitzero"`
	Filter  *FilterSimple      `json:"filter,omitempty"`
	Format  FormatType         `json:"format,omitzero"`
	Formula string             `json:"formula"`
	Label   *string            `json:"label,omitempty"`

	// Operation is always "formula".
	Operation        string     `json:"operation"`
	ReducedTimeRange *string    `json:"reduced_time_range,omitempty"`
	TimeScale        *TimeScale `json:"time_scale,omitempty"`
}

// XYYLastValue is a kind of XYLayerNoESQLY.
type XYYLastValue struct {
	Axis       *YAxis             `json:"axis,omitempty"`
	Color      PieESQLMetricColor `json:"color,omitzero"`
	Field      string             `json:"field"`
	Filter     *FilterSimple      `json:"filter,omitempty"`
	Format     FormatType         `json:"format,omitzero"`
	Label      *string            `json:"label,omitempty"`
	MultiValue *bool              `json:"multi_value,omitempty"`

	// Operation is always "last_value".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeField        string                     `json:"time_field"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// XYYMovingAverage is a kind of XYLayerNoESQLY.
type XYYMovingAverage struct {
	Axis   *YAxis                `json:"axis,omitempty"`
	Color  PieESQLMetricColor    `json:"color,omitzero"`
	Filter *FilterSimple         `json:"filter,omitempty"`
	Format FormatType            `json:"format,omitzero"`
	Label  *string               `json:"label,omitempty"`
	Of     FieldMetricOperations `json:"of,omitzero"`

	// Operation is always "moving_average".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
	Window           *float64                   `json:"window,omitempty"`
}

// XYYPercentile is a kind of XYLayerNoESQLY.
type XYYPercentile struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile".
	Operation        string                     `json:"operation"`
	Percentile       *float64                   `json:"percentile,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// XYYPercentileRanks is a kind of XYLayerNoESQLY.
type XYYPercentileRanks struct {
	Axis   *YAxis             `json:"axis,omitempty"`
	Color  PieESQLMetricColor `json:"color,omitzero"`
	Field  string             `json:"field"`
	Filter *FilterSimple      `json:"filter,omitempty"`
	Format FormatType         `json:"format,omitzero"`
	Label  *string            `json:"label,omitempty"`

	// Operation is always "percentile_rank".
	Operation        string                     `json:"operation"`
	Rank             *float64                   `json:"rank,omitempty"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// XYYStatsMetric is a kind of XYLayerNoESQLY.
type XYYStatsMetric struct {
	Axis             *YAxis                            `json:"axis,omitempty"`
	Color            PieESQLMetricColor                `json:"color,omitzero"`
	Field            string                            `json:"field"`
	Filter           *FilterSimple                     `json:"filter,omitempty"`
	Format           FormatType                        `json:"format,omitzero"`
	Label            *string                           `json:"label,omitempty"`
	Operation        MetricPrimaryStatsMetricOperation `json:"operation"`
	ReducedTimeRange *string                           `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting        `json:"time_scale,omitempty"`
	TimeShift        *string                           `json:"time_shift,omitempty"`
}

// XYYSumMetric is a kind of XYLayerNoESQLY.
type XYYSumMetric struct {
	Axis        *YAxis             `json:"axis,omitempty"`
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "sum".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// XYYUniqueCountMetric is a kind of XYLayerNoESQLY.
type XYYUniqueCountMetric struct {
	Axis        *YAxis             `json:"axis,omitempty"`
	Color       PieESQLMetricColor `json:"color,omitzero"`
	EmptyAsNull *bool              `json:"empty_as_null,omitempty"`
	Field       string             `json:"field"`
	Filter      *FilterSimple      `json:"filter,omitempty"`
	Format      FormatType         `json:"format,omitzero"`
	Label       *string            `json:"label,omitempty"`

	// Operation is always "unique_count".
	Operation        string                     `json:"operation"`
	ReducedTimeRange *string                    `json:"reduced_time_range,omitempty"`
	TimeScale        *OperationTimeScaleSetting `json:"time_scale,omitempty"`
	TimeShift        *string                    `json:"time_shift,omitempty"`
}

// YAxis is part of XYLayerESQLY, XYYCountMetric, XYYCounterRate and others.
type YAxis string

// YDomain is part of VisAPIXYAxisConfigY.
type YDomain struct{ wire.Union }

// YDomainFrom makes a union of one of its kinds and sets its "type".
func YDomainFrom[T VisAPIDomainFull | VisAPIDomainFit | VisAPIDomainCustom](kind T) YDomain {
	switch v := any(&kind).(type) {
	case *VisAPIDomainFull:
		v.Type = "full"
	case *VisAPIDomainFit:
		v.Type = "fit"
	case *VisAPIDomainCustom:
		v.Type = "custom"
	}
	return YDomain{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: custom, fit and full.
func (u YDomain) Discriminator() string { return u.Text("type") }

// AsVisAPIDomainFull reads it as VisAPIDomainFull. It fails where "type" is that of another kind.
func (u YDomain) AsVisAPIDomainFull() (kind VisAPIDomainFull, err error) {
	err = u.DecodeTagged(&kind, "type", "full")
	return kind, err
}

// AsVisAPIDomainFit reads it as VisAPIDomainFit. It fails where "type" is that of another kind.
func (u YDomain) AsVisAPIDomainFit() (kind VisAPIDomainFit, err error) {
	err = u.DecodeTagged(&kind, "type", "fit")
	return kind, err
}

// AsVisAPIDomainCustom reads it as VisAPIDomainCustom. It fails where "type" is that of another kind.
func (u YDomain) AsVisAPIDomainCustom() (kind VisAPIDomainCustom, err error) {
	err = u.DecodeTagged(&kind, "type", "custom")
	return kind, err
}

// YScale is part of VisAPIXYAxisConfigY.
type YScale string

// ListDashboardsParams holds the query parameters of ListDashboards.
type ListDashboardsParams struct {
	// ExcludedTags leaves out dashboards with these tags, by their ids.
	ExcludedTags []string `form:"excluded_tags,omitempty" json:"excluded_tags,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 20.
	PerPage *int64 `form:"per_page,omitempty" json:"per_page,omitempty"`

	// Query looks for words in titles and descriptions. A * stands for the rest of a word.
	Query *string `form:"query,omitempty" json:"query,omitempty"`

	// Tags keeps dashboards with these tags, by their ids.
	Tags []string `form:"tags,omitempty" json:"tags,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListDashboards = wire.Operation{ID: "ListDashboards", Method: http.MethodGet, Path: "/api/dashboards", Scope: wire.SpaceScope, Since: "9.4"}

// ListDashboards returns a page of dashboards without their panels.
//
// Kibana: GET /api/dashboards (experimental since 9.4), acts in the space of the call.
func (c *Client) ListDashboards(ctx context.Context, params *ListDashboardsParams, opts ...wire.RequestEditorFn) (*DashboardPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "excluded_tags", params.ExcludedTags)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "query", params.Query)
		wire.AddEach(&query, "tags", params.Tags)
	}
	return wire.Object[DashboardPage](ctx, c.conn, &opListDashboards, wire.Request{Query: query}, opts)
}

// ListDashboardsAll yields what all pages of [Client.ListDashboards] have, from the Page of params on, 100 at a time
// unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListDashboardsAll(ctx context.Context, params *ListDashboardsParams, opts ...wire.RequestEditorFn) iter.Seq2[*DashboardSummary, error] {
	return func(yield func(*DashboardSummary, error) bool) {
		var at ListDashboardsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListDashboards, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListDashboards(ctx, &at, opts...)
			var items []DashboardSummary
			if err == nil {
				var total int64
				items, total = reply.Data, wire.Deref(reply.Meta).Total
				if items == nil {
					items, total = reply.Dashboards, wire.Deref(reply.Total)
				}
				err = pages.Got(items, len(items), total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range items {
				if !yield(&items[i], nil) {
					return
				}
			}
		}
	}
}

var opCreateDashboard = wire.Operation{ID: "CreateDashboard", Method: http.MethodPost, Path: "/api/dashboards", Scope: wire.SpaceScope, Since: "9.4"}

// CreateDashboard creates a dashboard under an id that Kibana makes, and returns it with all defaults filled in.
//
// To choose the id use UpsertDashboard. Kibana takes AccessControl only from users who have a profile.
//
// Kibana: POST /api/dashboards (experimental since 9.4), acts in the space of the call.
func (c *Client) CreateDashboard(ctx context.Context, body DashboardData, opts ...wire.RequestEditorFn) (*Dashboard, error) {
	return wire.Object[Dashboard](ctx, c.conn, &opCreateDashboard, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteDashboard = wire.Operation{ID: "DeleteDashboard", Method: http.MethodDelete, Path: "/api/dashboards/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// DeleteDashboard deletes a dashboard.
//
// Kibana: DELETE /api/dashboards/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) DeleteDashboard(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteDashboard, wire.Request{Path: []string{id}}, opts)
}

var opGetDashboard = wire.Operation{ID: "GetDashboard", Method: http.MethodGet, Path: "/api/dashboards/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// GetDashboard returns a dashboard, with warnings for panels that the reply cannot express and leaves out.
//
// Kibana: GET /api/dashboards/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) GetDashboard(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Dashboard, error) {
	return wire.Object[Dashboard](ctx, c.conn, &opGetDashboard, wire.Request{Path: []string{id}}, opts)
}

var opUpsertDashboard = wire.Operation{ID: "UpsertDashboard", Method: http.MethodPut, Path: "/api/dashboards/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// UpsertDashboard replaces a dashboard as a whole, or creates it under the id, and returns it with all defaults filled
// in.
//
// AccessControl must be left out. Who may edit a dashboard cannot be changed here.
//
// Kibana: PUT /api/dashboards/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) UpsertDashboard(ctx context.Context, id string, body DashboardData, opts ...wire.RequestEditorFn) (*Dashboard, error) {
	return wire.Object[Dashboard](ctx, c.conn, &opUpsertDashboard, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}
