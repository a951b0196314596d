// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
import { codePointLength, isEqual } from "../src/structure/runtime.js";
import type { StandaloneValidator } from "../src/structure/runtime.js";

export const validateActor: StandaloneValidator = validate32 as StandaloneValidator;
const schema55 = {"type":"object","properties":{"type":{"type":"string","const":"Actor"},"id":{"$ref":"#/$defs/s7"},"name":{"$ref":"#/$defs/s8"},"kind":{"type":"string","enum":["person","state","territory","government-body","intergovernmental-organization","alliance","party","armed-group","company","civil-society","media","group"]},"identity":{"type":"string","enum":["named","withheld","generic"]},"describedAs":{"$ref":"#/$defs/s8"},"withheldReason":{"$ref":"#/$defs/s8"},"aliases":{"type":"array","items":{"$ref":"#/$defs/s8"},"minItems":1,"uniqueItems":true},"partOf":{"$ref":"#/$defs/s7"},"affiliations":{"type":"array","items":{"$ref":"#/$defs/s9"},"minItems":1,"uniqueItems":true},"members":{"type":"array","items":{"$ref":"#/$defs/s7"},"minItems":1,"uniqueItems":true},"membersComplete":{"type":"boolean"},"identifiers":{"type":"array","items":{"$ref":"#/$defs/s10"},"minItems":1,"uniqueItems":true},"dateNotes":{"$ref":"#/$defs/s11"},"evidence":{"minItems":1,"$ref":"#/$defs/s12"},"note":{"$ref":"#/$defs/s8"},"extensions":{"$ref":"#/$defs/s13"}},"required":["type","id","name","kind","evidence"],"dependentSchemas":{"withheldReason":{"properties":{"identity":{"const":"withheld"}},"required":["identity"]},"membersComplete":{"required":["members"]}},"additionalProperties":false,"if":{"properties":{"identity":{"enum":["withheld","generic"]}},"required":["identity"]},"then":{"required":["describedAs"]},"else":{"properties":{"describedAs":false}}};
const schema51 = {"title":"ActorId","description":"The id of an Actor: `actor:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.","examples":["actor:wendy-sherman"],"type":"string","maxLength":256,"pattern":"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"};
const schema43 = {"title":"Text","description":"Words for people: at least one character that is not white space.","examples":["Place no limits on trade through the strait"],"type":"string","minLength":1,"pattern":"\\S"};
const schema64 = {"title":"Extensions","description":"Data of your own, under keys with a namespace that you control: `\"org.example/score\"`.","examples":[{"org.example/score":0.93}],"type":"object","patternProperties":{"^[a-z0-9-]+(?:\\.[a-z0-9-]+)+/[A-Za-z0-9._~-]+$":{}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func65 = codePointLength;
const func27 = isEqual;
const pattern14 = new RegExp("^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$", "u");
const pattern10 = new RegExp("\\S", "u");
const pattern26 = new RegExp("^[a-z0-9-]+(?:\\.[a-z0-9-]+)+/[A-Za-z0-9._~-]+$", "u");
const schema50 = {"type":"object","properties":{"organization":{"$ref":"#/$defs/s7"},"role":{"$ref":"#/$defs/s8"},"start":{"$ref":"#/$defs/s15"},"end":{"$ref":"#/$defs/s15"}},"required":["organization"],"additionalProperties":false};
const schema53 = {"title":"EdtfDate","description":"A date in a part of EDTF (ISO 8601-2): `2022`, `2022-01`, `2022-01-10`, each with `?` (uncertain), `~` (approximate) or `%` (both) at its end; an interval of these, one end of which may be `..` (open); or one date-time with seconds and offset. Where a moment is meant, an interval says: some time within.","examples":["2022-01-10","2021-12","2008/2010","../2015","2022-01-10T09:30:00+01:00"],"type":"string","pattern":"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"};
const pattern16 = new RegExp("^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.organization === undefined) || (!(func0.call(data, "organization")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "organization") || (key0 === "role")) || (key0 === "start")) || (key0 === "end"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organization !== undefined && func0.call(data, "organization")){
let data0 = data.organization;
if(typeof data0 === "string"){
if(func65(data0) > 256){
const err2 = {instancePath:instancePath+"/organization",schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern14.test(data0)){
const err3 = {instancePath:instancePath+"/organization",schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/organization",schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
if(typeof data1 === "string"){
if(func65(data1) < 1){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data2 = data.start;
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s15/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"},schema:"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s15/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data3 = data.end;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err10 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s15/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"},schema:"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s15/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","required":["scheme"],"properties":{"scheme":{"enum":["wikidata","iso3166-1","ror"]}},"allOf":[{"if":{"required":["scheme"],"properties":{"scheme":{"const":"wikidata"}}},"then":{"$ref":"#/$defs/s39"}},{"if":{"required":["scheme"],"properties":{"scheme":{"const":"iso3166-1"}}},"then":{"$ref":"#/$defs/s40"}},{"if":{"required":["scheme"],"properties":{"scheme":{"const":"ror"}}},"then":{"$ref":"#/$defs/s41"}}]};
const schema48 = {"type":"object","properties":{"scheme":{"type":"string","const":"wikidata"},"value":{"description":"The item's number.","examples":["Q42"],"type":"string","pattern":"^Q[1-9][0-9]*$"}},"required":["scheme","value"],"additionalProperties":false};
const schema49 = {"type":"object","properties":{"scheme":{"type":"string","const":"ror"},"value":{"description":"The identifier, without the address before it.","examples":["05a28rw58"],"type":"string","pattern":"^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$"}},"required":["scheme","value"],"additionalProperties":false};
const pattern12 = new RegExp("^Q[1-9][0-9]*$", "u");
const pattern13 = new RegExp("^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$", "u");
const schema45 = {"type":"object","properties":{"scheme":{"type":"string","const":"iso3166-1"},"value":{"$ref":"#/$defs/s28"}},"required":["scheme","value"],"additionalProperties":false};
const schema46 = {"title":"CountryCode","description":"A country's two-letter code (ISO 3166-1 alpha-2).","examples":["CH"],"type":"string","pattern":"^[A-Z]{2}$"};
const pattern11 = new RegExp("^[A-Z]{2}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheme === undefined) || (!(func0.call(data, "scheme")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "scheme") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data0 = data.scheme;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema45.properties.scheme.type,parentSchema:schema45.properties.scheme,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("iso3166-1" !== data0){
const err4 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/const",keyword:"const",params:{allowedValue: "iso3166-1"},schema:"iso3166-1",parentSchema:schema45.properties.scheme,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data1 = data.value;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/s28/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/s28/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.scheme === undefined) || (!(func0.call(data, "scheme")))) && (missing0 = "scheme")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.scheme !== undefined && func0.call(data, "scheme")){
if("wikidata" !== data.scheme){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheme === undefined) || (!(func0.call(data, "scheme")))){
const err2 = {instancePath,schemaPath:"#/$defs/s39/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err3 = {instancePath,schemaPath:"#/$defs/s39/required",keyword:"required",params:{missingProperty: "value"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "scheme") || (key0 === "value"))){
const err4 = {instancePath,schemaPath:"#/$defs/s39/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data1 = data.scheme;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/s39/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema48.properties.scheme.type,parentSchema:schema48.properties.scheme,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("wikidata" !== data1){
const err6 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/s39/properties/scheme/const",keyword:"const",params:{allowedValue: "wikidata"},schema:"wikidata",parentSchema:schema48.properties.scheme,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data2 = data.value;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/s39/properties/value/pattern",keyword:"pattern",params:{pattern: "^Q[1-9][0-9]*$"},schema:"^Q[1-9][0-9]*$",parentSchema:schema48.properties.value,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/s39/properties/value/type",keyword:"type",params:{type: "string"},schema:schema48.properties.value.type,parentSchema:schema48.properties.value,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/$defs/s39/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
}
if(!valid1){
const err10 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema47.allOf[0].if,parentSchema:schema47.allOf[0],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.scheme === undefined) || (!(func0.call(data, "scheme")))) && (missing1 = "scheme")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.scheme !== undefined && func0.call(data, "scheme")){
if("iso3166-1" !== data.scheme){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid5 = _valid1;
if(valid5){
var props1 = true;
}
}
if(!valid5){
const err13 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema47.allOf[1].if,parentSchema:schema47.allOf[1],data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs19 = errors;
let valid7 = true;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.scheme === undefined) || (!(func0.call(data, "scheme")))) && (missing2 = "scheme")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.scheme !== undefined && func0.call(data, "scheme")){
if("ror" !== data.scheme){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheme === undefined) || (!(func0.call(data, "scheme")))){
const err16 = {instancePath,schemaPath:"#/$defs/s41/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err17 = {instancePath,schemaPath:"#/$defs/s41/required",keyword:"required",params:{missingProperty: "value"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!((key1 === "scheme") || (key1 === "value"))){
const err18 = {instancePath,schemaPath:"#/$defs/s41/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data5 = data.scheme;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/s41/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema49.properties.scheme.type,parentSchema:schema49.properties.scheme,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if("ror" !== data5){
const err20 = {instancePath:instancePath+"/scheme",schemaPath:"#/$defs/s41/properties/scheme/const",keyword:"const",params:{allowedValue: "ror"},schema:"ror",parentSchema:schema49.properties.scheme,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data6 = data.value;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err21 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/s41/properties/value/pattern",keyword:"pattern",params:{pattern: "^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$"},schema:"^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$",parentSchema:schema49.properties.value,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/s41/properties/value/type",keyword:"type",params:{type: "string"},schema:schema49.properties.value.type,parentSchema:schema49.properties.value,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/$defs/s41/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid7 = _valid2;
if(valid7){
var props2 = true;
}
}
if(!valid7){
const err24 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema47.allOf[2].if,parentSchema:schema47.allOf[2],data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheme === undefined) || (!(func0.call(data, "scheme")))){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.scheme = true;
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data7 = data.scheme;
if(!(((data7 === "wikidata") || (data7 === "iso3166-1")) || (data7 === "ror"))){
const err26 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema47.properties.scheme.enum},schema:schema47.properties.scheme.enum,parentSchema:schema47.properties.scheme,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate29.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema44 = {"type":"array","items":{"$ref":"#/$defs/s42"},"minItems":1,"uniqueItems":true};
const schema41 = {"type":"object","properties":{"pointer":{"$ref":"#/$defs/s45"},"basis":{"type":"string","enum":["stated","inferred"]},"text":{"$ref":"#/$defs/s8"}},"required":["pointer","basis","text"],"additionalProperties":false};
const schema36 = {"title":"JsonPointer","description":"A JSON Pointer (RFC 6901) to a place within the record, never the whole of it.","examples":["/stance","/participants/0"],"type":"string","pattern":"^(?:/(?:[^~/]|~[01])*)+$"};
const pattern6 = new RegExp("^(?:/(?:[^~/]|~[01])*)+$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.pointer === undefined) || (!(func0.call(data, "pointer")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.basis === undefined) || (!(func0.call(data, "basis")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "pointer") || (key0 === "basis")) || (key0 === "text"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data0 = data.pointer;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/pointer",schemaPath:"#/$defs/s45/pattern",keyword:"pattern",params:{pattern: "^(?:/(?:[^~/]|~[01])*)+$"},schema:"^(?:/(?:[^~/]|~[01])*)+$",parentSchema:schema36,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/pointer",schemaPath:"#/$defs/s45/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data1 = data.basis;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},schema:schema41.properties.basis.type,parentSchema:schema41.properties.basis,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "stated") || (data1 === "inferred"))){
const err7 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema41.properties.basis.enum},schema:schema41.properties.basis.enum,parentSchema:schema41.properties.basis,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data2 = data.text;
if(typeof data2 === "string"){
if(func65(data2) < 1){
const err8 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern10.test(data2)){
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"array","items":{"if":{"type":"object","required":["words"]},"then":{"$ref":"#/$defs/s43"},"else":{"$ref":"#/$defs/s44"}},"uniqueItems":true};
const schema37 = {"type":"object","properties":{"source":{"$ref":"#/$defs/s35"},"words":{"type":"string","minLength":1},"before":{"type":"string","minLength":1},"supports":{"type":"array","items":{"$ref":"#/$defs/s45"},"minItems":1,"uniqueItems":true}},"required":["source","words"],"additionalProperties":false};
const schema32 = {"title":"SourceId","description":"The id of a Source: `source:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.","examples":["source:harbour-gazette-2031-05-04"],"type":"string","maxLength":256,"pattern":"^source:[A-Za-z0-9][A-Za-z0-9._~-]*$"};
const pattern4 = new RegExp("^source:[A-Za-z0-9][A-Za-z0-9._~-]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.words === undefined) || (!(func0.call(data, "words")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "words"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "source") || (key0 === "words")) || (key0 === "before")) || (key0 === "supports"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(func65(data0) > 256){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/s35/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/s35/pattern",keyword:"pattern",params:{pattern: "^source:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^source:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/s35/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.words !== undefined && func0.call(data, "words")){
let data1 = data.words;
if(typeof data1 === "string"){
if(func65(data1) < 1){
const err6 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.properties.words,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"},schema:schema37.properties.words.type,parentSchema:schema37.properties.words,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.before !== undefined && func0.call(data, "before")){
let data2 = data.before;
if(typeof data2 === "string"){
if(func65(data2) < 1){
const err8 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.properties.before,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},schema:schema37.properties.before.type,parentSchema:schema37.properties.before,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.supports !== undefined && func0.call(data, "supports")){
let data3 = data.supports;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.supports,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err11 = {instancePath:instancePath+"/supports/" + i0,schemaPath:"#/$defs/s45/pattern",keyword:"pattern",params:{pattern: "^(?:/(?:[^~/]|~[01])*)+$"},schema:"^(?:/(?:[^~/]|~[01])*)+$",parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/supports/" + i0,schemaPath:"#/$defs/s45/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data3[i1], data3[j0])){
const err13 = {instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema37.properties.supports,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/type",keyword:"type",params:{type: "array"},schema:schema37.properties.supports.type,parentSchema:schema37.properties.supports,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","properties":{"source":{"$ref":"#/$defs/s35"},"start":{"$ref":"#/$defs/s48"},"end":{"$ref":"#/$defs/s48"},"sha256":{"$ref":"#/$defs/s47"},"exact":{"type":"string","minLength":1},"supports":{"type":"array","items":{"$ref":"#/$defs/s45"},"minItems":1,"uniqueItems":true}},"required":["source","start","end","sha256"],"additionalProperties":false};
const schema33 = {"type":"integer","minimum":0,"maximum":9007199254740991};
const schema35 = {"title":"Sha256","description":"A SHA-256 digest as 64 lower-case hexadecimal digits.","examples":["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.sha256 === undefined) || (!(func0.call(data, "sha256")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "source") || (key0 === "start")) || (key0 === "end")) || (key0 === "sha256")) || (key0 === "exact")) || (key0 === "supports"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(func65(data0) > 256){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/s35/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/s35/pattern",keyword:"pattern",params:{pattern: "^source:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^source:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/s35/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data1 = data.start;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s48/type",keyword:"type",params:{type: "integer"},schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s48/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s48/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data2 = data.end;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s48/type",keyword:"type",params:{type: "integer"},schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s48/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s48/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data3 = data.sha256;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err14 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/s47/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/s47/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.exact !== undefined && func0.call(data, "exact")){
let data4 = data.exact;
if(typeof data4 === "string"){
if(func65(data4) < 1){
const err16 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.exact,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/type",keyword:"type",params:{type: "string"},schema:schema31.properties.exact.type,parentSchema:schema31.properties.exact,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.supports !== undefined && func0.call(data, "supports")){
let data5 = data.supports;
if(Array.isArray(data5)){
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.supports,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err19 = {instancePath:instancePath+"/supports/" + i0,schemaPath:"#/$defs/s45/pattern",keyword:"pattern",params:{pattern: "^(?:/(?:[^~/]|~[01])*)+$"},schema:"^(?:/(?:[^~/]|~[01])*)+$",parentSchema:schema36,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/supports/" + i0,schemaPath:"#/$defs/s45/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data5[i1], data5[j0])){
const err21 = {instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema31.properties.supports,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/type",keyword:"type",params:{type: "array"},schema:schema31.properties.supports.type,parentSchema:schema31.properties.supports,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.words === undefined) || (!(func0.call(data0, "words")))) && (missing0 = "words")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate21(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid2 = _valid0;
if(valid2){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate20(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = _valid0;
if(valid2){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid2){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema40.items.if,parentSchema:schema40.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.identity === undefined) || (!(func0.call(data, "identity")))) && (missing0 = "identity")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.identity !== undefined && func0.call(data, "identity")){
let data0 = data.identity;
if(!((data0 === "withheld") || (data0 === "generic"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.describedAs === undefined) || (!(func0.call(data, "describedAs")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "describedAs"},schema:schema55.then.required,parentSchema:schema55.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.describedAs !== undefined && func0.call(data, "describedAs")){
const err3 = {instancePath:instancePath+"/describedAs",schemaPath:"#/else/properties/describedAs/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema55.else.properties.describedAs,data:data.describedAs};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.describedAs = true;
props0.identity = true;
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema55.if,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.evidence === undefined) || (!(func0.call(data, "evidence")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema55.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema55.properties.type.type,parentSchema:schema55.properties.type,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("Actor" !== data2){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Actor"},schema:"Actor",parentSchema:schema55.properties.type,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
if(typeof data3 === "string"){
if(func65(data3) > 256){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern14.test(data3)){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data4 = data.name;
if(typeof data4 === "string"){
if(func65(data4) < 1){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern10.test(data4)){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data5 = data.kind;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema55.properties.kind.type,parentSchema:schema55.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((((((((((data5 === "person") || (data5 === "state")) || (data5 === "territory")) || (data5 === "government-body")) || (data5 === "intergovernmental-organization")) || (data5 === "alliance")) || (data5 === "party")) || (data5 === "armed-group")) || (data5 === "company")) || (data5 === "civil-society")) || (data5 === "media")) || (data5 === "group"))){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema55.properties.kind.enum},schema:schema55.properties.kind.enum,parentSchema:schema55.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.identity !== undefined && func0.call(data, "identity")){
let data6 = data.identity;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema55.properties.identity.type,parentSchema:schema55.properties.identity,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data6 === "named") || (data6 === "withheld")) || (data6 === "generic"))){
const err22 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/enum",keyword:"enum",params:{allowedValues: schema55.properties.identity.enum},schema:schema55.properties.identity.enum,parentSchema:schema55.properties.identity,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.describedAs !== undefined && func0.call(data, "describedAs")){
let data7 = data.describedAs;
if(typeof data7 === "string"){
if(func65(data7) < 1){
const err23 = {instancePath:instancePath+"/describedAs",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern10.test(data7)){
const err24 = {instancePath:instancePath+"/describedAs",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/describedAs",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.withheldReason !== undefined && func0.call(data, "withheldReason")){
let data8 = data.withheldReason;
if(typeof data8 === "string"){
if(func65(data8) < 1){
const err26 = {instancePath:instancePath+"/withheldReason",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern10.test(data8)){
const err27 = {instancePath:instancePath+"/withheldReason",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/withheldReason",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data9 = data.aliases;
if(Array.isArray(data9)){
if(data9.length < 1){
const err29 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.aliases,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func65(data10) < 1){
const err30 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern10.test(data10)){
const err31 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data9[i1], data9[j0])){
const err33 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema55.properties.aliases,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},schema:schema55.properties.aliases.type,parentSchema:schema55.properties.aliases,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.partOf !== undefined && func0.call(data, "partOf")){
let data11 = data.partOf;
if(typeof data11 === "string"){
if(func65(data11) > 256){
const err35 = {instancePath:instancePath+"/partOf",schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern14.test(data11)){
const err36 = {instancePath:instancePath+"/partOf",schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/partOf",schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.affiliations !== undefined && func0.call(data, "affiliations")){
let data12 = data.affiliations;
if(Array.isArray(data12)){
if(data12.length < 1){
const err38 = {instancePath:instancePath+"/affiliations",schemaPath:"#/properties/affiliations/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.affiliations,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
if(!(validate31(data12[i2], {instancePath:instancePath+"/affiliations/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
let i3 = data12.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data12[i3], data12[j1])){
const err39 = {instancePath:instancePath+"/affiliations",schemaPath:"#/properties/affiliations/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema55.properties.affiliations,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/affiliations",schemaPath:"#/properties/affiliations/type",keyword:"type",params:{type: "array"},schema:schema55.properties.affiliations.type,parentSchema:schema55.properties.affiliations,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data14 = data.members;
if(Array.isArray(data14)){
if(data14.length < 1){
const err41 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.members,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
let data15 = data14[i4];
if(typeof data15 === "string"){
if(func65(data15) > 256){
const err42 = {instancePath:instancePath+"/members/" + i4,schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern14.test(data15)){
const err43 = {instancePath:instancePath+"/members/" + i4,schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/members/" + i4,schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i5 = data14.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func27(data14[i5], data14[j2])){
const err45 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema55.properties.members,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},schema:schema55.properties.members.type,parentSchema:schema55.properties.members,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.membersComplete !== undefined && func0.call(data, "membersComplete")){
let data16 = data.membersComplete;
if(typeof data16 !== "boolean"){
const err47 = {instancePath:instancePath+"/membersComplete",schemaPath:"#/properties/membersComplete/type",keyword:"type",params:{type: "boolean"},schema:schema55.properties.membersComplete.type,parentSchema:schema55.properties.membersComplete,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.identifiers !== undefined && func0.call(data, "identifiers")){
let data17 = data.identifiers;
if(Array.isArray(data17)){
if(data17.length < 1){
const err48 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.identifiers,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len3 = data17.length;
for(let i6=0; i6<len3; i6++){
if(!(validate29(data17[i6], {instancePath:instancePath+"/identifiers/" + i6,parentData:data17,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
let i7 = data17.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func27(data17[i7], data17[j3])){
const err49 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema55.properties.identifiers,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"},schema:schema55.properties.identifiers.type,parentSchema:schema55.properties.identifiers,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.dateNotes !== undefined && func0.call(data, "dateNotes")){
if(!(validate26(data.dateNotes, {instancePath:instancePath+"/dateNotes",parentData:data,parentDataProperty:"dateNotes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data20 = data.evidence;
if(!(validate22(data20, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(Array.isArray(data20)){
if(data20.length < 1){
const err51 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.evidence,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data21 = data.note;
if(typeof data21 === "string"){
if(func65(data21) < 1){
const err52 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern10.test(data21)){
const err53 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data22 = data.extensions;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key1 of Object.keys(data22)){
if(!(pattern26.test(key1))){
const err55 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema64,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.withheldReason !== undefined && func0.call(data, "withheldReason")){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.identity === undefined) || (!(func0.call(data, "identity")))){
const err57 = {instancePath,schemaPath:"#/dependentSchemas/withheldReason/required",keyword:"required",params:{missingProperty: "identity"},schema:schema55.dependentSchemas.withheldReason.required,parentSchema:schema55.dependentSchemas.withheldReason,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data.identity !== undefined && func0.call(data, "identity")){
let data23 = data.identity;
if("withheld" !== data23){
const err58 = {instancePath:instancePath+"/identity",schemaPath:"#/dependentSchemas/withheldReason/properties/identity/const",keyword:"const",params:{allowedValue: "withheld"},schema:"withheld",parentSchema:schema55.dependentSchemas.withheldReason.properties.identity,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
if(data.membersComplete !== undefined && func0.call(data, "membersComplete")){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.members === undefined) || (!(func0.call(data, "members")))){
const err59 = {instancePath,schemaPath:"#/dependentSchemas/membersComplete/required",keyword:"required",params:{missingProperty: "members"},schema:schema55.dependentSchemas.membersComplete.required,parentSchema:schema55.dependentSchemas.membersComplete,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDataset: StandaloneValidator = validate42 as StandaloneValidator;
const schema80 = {"type":"object","properties":{"title":{"$ref":"#/$defs/s8"},"version":{"$ref":"#/$defs/s14"},"schemaVersion":{"$ref":"#/$defs/s14"},"description":{"$ref":"#/$defs/s8"},"license":{"$ref":"#/$defs/s8"},"created":{"$ref":"#/$defs/s15"},"annotators":{"type":"array","items":{"$ref":"#/$defs/s16"},"minItems":1,"uniqueItems":true},"files":{"type":"array","items":{"$ref":"#/$defs/s17"},"minItems":1,"uniqueItems":true},"topics":{"type":"array","items":{"$ref":"#/$defs/s18"},"minItems":1,"uniqueItems":true},"imports":{"type":"array","items":{"$ref":"#/$defs/s19"},"minItems":1,"uniqueItems":true},"acknowledged":{"type":"array","items":{"$ref":"#/$defs/s20"},"minItems":1,"uniqueItems":true},"limitations":{"$ref":"#/$defs/s8"},"homepage":{"$ref":"#/$defs/s21"},"contact":{"$ref":"#/$defs/s8"},"keywords":{"type":"array","items":{"$ref":"#/$defs/s8"},"minItems":1,"uniqueItems":true},"annotationProtocol":{"$ref":"#/$defs/s8"}},"required":["title","version","schemaVersion","description","license","created","annotators","files"],"additionalProperties":false};
const schema82 = {"title":"SemVer","description":"A version number (Semantic Versioning).","examples":["1.0.0"],"type":"string","pattern":"^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$"};
const schema88 = {"title":"Url","description":"An absolute web address.","examples":["https://example.org/record"],"type":"string","pattern":"^https?://[!-~]+$"};
const pattern41 = new RegExp("^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$", "u");
const pattern47 = new RegExp("^https?://[!-~]+$", "u");
const schema78 = {"type":"object","properties":{"name":{"$ref":"#/$defs/s8"},"kind":{"type":"string","enum":["person","software"]}},"required":["name","kind"],"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func65(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern10.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema78.properties.kind.type,parentSchema:schema78.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data1 === "person") || (data1 === "software"))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema78.properties.kind.enum},schema:schema78.properties.kind.enum,parentSchema:schema78.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","properties":{"path":{"$ref":"#/$defs/s8"},"recordType":{"description":"The `type` of all its records.","examples":["Quote","org.example/Vote"],"type":"string","pattern":"^(?:Actor|Meeting|Demand|Quote|Position|Source|[a-z0-9-]+(?:\\.[a-z0-9-]+)+/[A-Za-z0-9._~-]+)$"}},"required":["path","recordType"],"additionalProperties":false};
const pattern38 = new RegExp("^(?:Actor|Meeting|Demand|Quote|Position|Source|[a-z0-9-]+(?:\\.[a-z0-9-]+)+/[A-Za-z0-9._~-]+)$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.recordType === undefined) || (!(func0.call(data, "recordType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordType"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "path") || (key0 === "recordType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 === "string"){
if(func65(data0) < 1){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern10.test(data0)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.recordType !== undefined && func0.call(data, "recordType")){
let data1 = data.recordType;
if(typeof data1 === "string"){
if(!pattern38.test(data1)){
const err6 = {instancePath:instancePath+"/recordType",schemaPath:"#/properties/recordType/pattern",keyword:"pattern",params:{pattern: "^(?:Actor|Meeting|Demand|Quote|Position|Source|[a-z0-9-]+(?:\\.[a-z0-9-]+)+/[A-Za-z0-9._~-]+)$"},schema:"^(?:Actor|Meeting|Demand|Quote|Position|Source|[a-z0-9-]+(?:\\.[a-z0-9-]+)+/[A-Za-z0-9._~-]+)$",parentSchema:schema76.properties.recordType,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/recordType",schemaPath:"#/properties/recordType/type",keyword:"type",params:{type: "string"},schema:schema76.properties.recordType.type,parentSchema:schema76.properties.recordType,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","properties":{"id":{"$ref":"#/$defs/s23"},"label":{"$ref":"#/$defs/s8"},"proposition":{"$ref":"#/$defs/s8"},"context":{"description":"The context in which PLOVER would file it, in kebab case.","examples":["military"],"type":"string","pattern":"^[a-z]+(?:-[a-z]+)*$"}},"required":["id","label","proposition"],"additionalProperties":false};
const schema73 = {"title":"TopicId","description":"The id of a topic that the dataset's manifest defines: `topic:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.","examples":["topic:inf-treaty-in-force"],"type":"string","maxLength":256,"pattern":"^topic:[A-Za-z0-9][A-Za-z0-9._~-]*$"};
const pattern33 = new RegExp("^topic:[A-Za-z0-9][A-Za-z0-9._~-]*$", "u");
const pattern36 = new RegExp("^[a-z]+(?:-[a-z]+)*$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.label === undefined) || (!(func0.call(data, "label")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.proposition === undefined) || (!(func0.call(data, "proposition")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposition"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "label")) || (key0 === "proposition")) || (key0 === "context"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func65(data0) > 256){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s23/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema73,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern33.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s23/pattern",keyword:"pattern",params:{pattern: "^topic:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^topic:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema73,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s23/type",keyword:"type",params:{type: "string"},schema:schema73.type,parentSchema:schema73,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
let data1 = data.label;
if(typeof data1 === "string"){
if(func65(data1) < 1){
const err7 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern10.test(data1)){
const err8 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.proposition !== undefined && func0.call(data, "proposition")){
let data2 = data.proposition;
if(typeof data2 === "string"){
if(func65(data2) < 1){
const err10 = {instancePath:instancePath+"/proposition",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern10.test(data2)){
const err11 = {instancePath:instancePath+"/proposition",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/proposition",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.context !== undefined && func0.call(data, "context")){
let data3 = data.context;
if(typeof data3 === "string"){
if(!pattern36.test(data3)){
const err13 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(?:-[a-z]+)*$"},schema:"^[a-z]+(?:-[a-z]+)*$",parentSchema:schema72.properties.context,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"},schema:schema72.properties.context.type,parentSchema:schema72.properties.context,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","properties":{"dataset":{"$ref":"#/$defs/s8"},"version":{"$ref":"#/$defs/s8"}},"required":["dataset"],"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.dataset === undefined) || (!(func0.call(data, "dataset")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "dataset") || (key0 === "version"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dataset !== undefined && func0.call(data, "dataset")){
let data0 = data.dataset;
if(typeof data0 === "string"){
if(func65(data0) < 1){
const err2 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern10.test(data0)){
const err3 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/dataset",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data1 = data.version;
if(typeof data1 === "string"){
if(func65(data1) < 1){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","properties":{"code":{"description":"The warning's code.","examples":["integrity/actors-are-referred-to"],"type":"string","pattern":"^(?:read|structure|integrity|evidence)/[a-z0-9-]+$"},"id":{"$ref":"#/$defs/s33"},"pointer":{"$ref":"#/$defs/s45"},"reason":{"$ref":"#/$defs/s8"}},"required":["code","reason"],"additionalProperties":false};
const schema66 = {"title":"RecordId","description":"The id of any record, or of a topic.","examples":["demand:no-eastward-expansion"],"type":"string","maxLength":256,"pattern":"^(?:actor|meeting|demand|quote|position|source|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$"};
const pattern27 = new RegExp("^(?:read|structure|integrity|evidence)/[a-z0-9-]+$", "u");
const pattern28 = new RegExp("^(?:actor|meeting|demand|quote|position|source|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "code") || (key0 === "id")) || (key0 === "pointer")) || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data0 = data.code;
if(typeof data0 === "string"){
if(!pattern27.test(data0)){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?:read|structure|integrity|evidence)/[a-z0-9-]+$"},schema:"^(?:read|structure|integrity|evidence)/[a-z0-9-]+$",parentSchema:schema65.properties.code,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},schema:schema65.properties.code.type,parentSchema:schema65.properties.code,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func65(data1) > 256){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s33/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema66,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern28.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s33/pattern",keyword:"pattern",params:{pattern: "^(?:actor|meeting|demand|quote|position|source|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^(?:actor|meeting|demand|quote|position|source|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema66,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s33/type",keyword:"type",params:{type: "string"},schema:schema66.type,parentSchema:schema66,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data2 = data.pointer;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err8 = {instancePath:instancePath+"/pointer",schemaPath:"#/$defs/s45/pattern",keyword:"pattern",params:{pattern: "^(?:/(?:[^~/]|~[01])*)+$"},schema:"^(?:/(?:[^~/]|~[01])*)+$",parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/pointer",schemaPath:"#/$defs/s45/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func65(data3) < 1){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern10.test(data3)){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.schemaVersion === undefined) || (!(func0.call(data, "schemaVersion")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.license === undefined) || (!(func0.call(data, "license")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "license"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.created === undefined) || (!(func0.call(data, "created")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.annotators === undefined) || (!(func0.call(data, "annotators")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "annotators"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.files === undefined) || (!(func0.call(data, "files")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema80.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func65(data0) < 1){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern10.test(data0)){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/s14/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$"},schema:"^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$",parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/s14/type",keyword:"type",params:{type: "string"},schema:schema82.type,parentSchema:schema82,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.schemaVersion !== undefined && func0.call(data, "schemaVersion")){
let data2 = data.schemaVersion;
if(typeof data2 === "string"){
if(!pattern41.test(data2)){
const err14 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/s14/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$"},schema:"^(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$",parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/s14/type",keyword:"type",params:{type: "string"},schema:schema82.type,parentSchema:schema82,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 === "string"){
if(func65(data3) < 1){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern10.test(data3)){
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.license !== undefined && func0.call(data, "license")){
let data4 = data.license;
if(typeof data4 === "string"){
if(func65(data4) < 1){
const err19 = {instancePath:instancePath+"/license",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern10.test(data4)){
const err20 = {instancePath:instancePath+"/license",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/license",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.created !== undefined && func0.call(data, "created")){
let data5 = data.created;
if(typeof data5 === "string"){
if(!pattern16.test(data5)){
const err22 = {instancePath:instancePath+"/created",schemaPath:"#/$defs/s15/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"},schema:"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",parentSchema:schema53,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/created",schemaPath:"#/$defs/s15/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.annotators !== undefined && func0.call(data, "annotators")){
let data6 = data.annotators;
if(Array.isArray(data6)){
if(data6.length < 1){
const err24 = {instancePath:instancePath+"/annotators",schemaPath:"#/properties/annotators/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema80.properties.annotators,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data6[i0], {instancePath:instancePath+"/annotators/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data6[i1], data6[j0])){
const err25 = {instancePath:instancePath+"/annotators",schemaPath:"#/properties/annotators/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema80.properties.annotators,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/annotators",schemaPath:"#/properties/annotators/type",keyword:"type",params:{type: "array"},schema:schema80.properties.annotators.type,parentSchema:schema80.properties.annotators,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data8 = data.files;
if(Array.isArray(data8)){
if(data8.length < 1){
const err27 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema80.properties.files,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
if(!(validate40(data8[i2], {instancePath:instancePath+"/files/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data8[i3], data8[j1])){
const err28 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema80.properties.files,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema80.properties.files.type,parentSchema:schema80.properties.files,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.topics !== undefined && func0.call(data, "topics")){
let data10 = data.topics;
if(Array.isArray(data10)){
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema80.properties.topics,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data10.length;
for(let i4=0; i4<len2; i4++){
if(!(validate39(data10[i4], {instancePath:instancePath+"/topics/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
let i5 = data10.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func27(data10[i5], data10[j2])){
const err31 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema80.properties.topics,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"},schema:schema80.properties.topics.type,parentSchema:schema80.properties.topics,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.imports !== undefined && func0.call(data, "imports")){
let data12 = data.imports;
if(Array.isArray(data12)){
if(data12.length < 1){
const err33 = {instancePath:instancePath+"/imports",schemaPath:"#/properties/imports/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema80.properties.imports,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
if(!(validate38(data12[i6], {instancePath:instancePath+"/imports/" + i6,parentData:data12,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
let i7 = data12.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func27(data12[i7], data12[j3])){
const err34 = {instancePath:instancePath+"/imports",schemaPath:"#/properties/imports/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema80.properties.imports,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/imports",schemaPath:"#/properties/imports/type",keyword:"type",params:{type: "array"},schema:schema80.properties.imports.type,parentSchema:schema80.properties.imports,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.acknowledged !== undefined && func0.call(data, "acknowledged")){
let data14 = data.acknowledged;
if(Array.isArray(data14)){
if(data14.length < 1){
const err36 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema80.properties.acknowledged,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len4 = data14.length;
for(let i8=0; i8<len4; i8++){
if(!(validate37(data14[i8], {instancePath:instancePath+"/acknowledged/" + i8,parentData:data14,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
let i9 = data14.length;
let j4;
if(i9 > 1){
outer4:
for(;i9--;){
for(j4 = i9; j4--;){
if(func27(data14[i9], data14[j4])){
const err37 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},schema:true,parentSchema:schema80.properties.acknowledged,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema80.properties.acknowledged.type,parentSchema:schema80.properties.acknowledged,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.limitations !== undefined && func0.call(data, "limitations")){
let data16 = data.limitations;
if(typeof data16 === "string"){
if(func65(data16) < 1){
const err39 = {instancePath:instancePath+"/limitations",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern10.test(data16)){
const err40 = {instancePath:instancePath+"/limitations",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/limitations",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.homepage !== undefined && func0.call(data, "homepage")){
let data17 = data.homepage;
if(typeof data17 === "string"){
if(!pattern47.test(data17)){
const err42 = {instancePath:instancePath+"/homepage",schemaPath:"#/$defs/s21/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]+$"},schema:"^https?://[!-~]+$",parentSchema:schema88,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/homepage",schemaPath:"#/$defs/s21/type",keyword:"type",params:{type: "string"},schema:schema88.type,parentSchema:schema88,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.contact !== undefined && func0.call(data, "contact")){
let data18 = data.contact;
if(typeof data18 === "string"){
if(func65(data18) < 1){
const err44 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern10.test(data18)){
const err45 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/contact",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.keywords !== undefined && func0.call(data, "keywords")){
let data19 = data.keywords;
if(Array.isArray(data19)){
if(data19.length < 1){
const err47 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema80.properties.keywords,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len5 = data19.length;
for(let i10=0; i10<len5; i10++){
let data20 = data19[i10];
if(typeof data20 === "string"){
if(func65(data20) < 1){
const err48 = {instancePath:instancePath+"/keywords/" + i10,schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern10.test(data20)){
const err49 = {instancePath:instancePath+"/keywords/" + i10,schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/keywords/" + i10,schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let i11 = data19.length;
let j5;
if(i11 > 1){
outer5:
for(;i11--;){
for(j5 = i11; j5--;){
if(func27(data19[i11], data19[j5])){
const err51 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},schema:true,parentSchema:schema80.properties.keywords,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},schema:schema80.properties.keywords.type,parentSchema:schema80.properties.keywords,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.annotationProtocol !== undefined && func0.call(data, "annotationProtocol")){
let data21 = data.annotationProtocol;
if(typeof data21 === "string"){
if(func65(data21) < 1){
const err53 = {instancePath:instancePath+"/annotationProtocol",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern10.test(data21)){
const err54 = {instancePath:instancePath+"/annotationProtocol",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/annotationProtocol",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDemand: StandaloneValidator = validate51 as StandaloneValidator;
const schema97 = {"type":"object","properties":{"type":{"type":"string","const":"Demand"},"id":{"$ref":"#/$defs/s22"},"demandedBy":{"type":"array","items":{"$ref":"#/$defs/s7"},"minItems":1,"uniqueItems":true},"demandedOf":{"type":"array","items":{"$ref":"#/$defs/s7"},"minItems":1,"uniqueItems":true},"summary":{"$ref":"#/$defs/s8"},"act":{"type":"string","enum":["refrain","cease","withdraw","release","limit","guarantee","recognise","accede","change","provide","negotiate","other"]},"strength":{"type":"string","enum":["ultimatum","demand","request","proposal"]},"topic":{"$ref":"#/$defs/s23"},"instrument":{"$ref":"#/$defs/s24"},"legallyBinding":{"type":"boolean"},"made":{"$ref":"#/$defs/s15"},"supersedes":{"type":"array","items":{"$ref":"#/$defs/s22"},"minItems":1,"uniqueItems":true},"consequence":{"$ref":"#/$defs/s8"},"fate":{"type":"string","enum":["open","accepted","partly-accepted","rejected","withdrawn","lapsed"]},"attribution":{"$ref":"#/$defs/s25"},"dateNotes":{"$ref":"#/$defs/s11"},"evidence":{"minItems":1,"$ref":"#/$defs/s12"},"note":{"$ref":"#/$defs/s8"},"extensions":{"$ref":"#/$defs/s13"}},"required":["type","id","demandedBy","summary","act","strength","evidence"],"additionalProperties":false};
const schema98 = {"title":"DemandId","description":"The id of a Demand: `demand:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.","examples":["demand:no-eastward-expansion"],"type":"string","maxLength":256,"pattern":"^demand:[A-Za-z0-9][A-Za-z0-9._~-]*$"};
const schema94 = {"type":"string","enum":["interview","speech","press-conference","statement","briefing","call","readout","document","draft-treaty","post","testimony"]};
const pattern53 = new RegExp("^demand:[A-Za-z0-9][A-Za-z0-9._~-]*$", "u");
const schema96 = {"type":"array","items":{"$ref":"#/$defs/s46"},"minItems":1,"uniqueItems":true};
const schema92 = {"type":"object","properties":{"actor":{"$ref":"#/$defs/s7"},"as":{"type":"string","enum":["voice","carrier","assessor"]},"means":{"$ref":"#/$defs/s24"},"meeting":{"$ref":"#/$defs/s26"}},"required":["actor","as"],"additionalProperties":false};
const schema95 = {"title":"MeetingId","description":"The id of a Meeting: `meeting:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.","examples":["meeting:geneva-2022-01-10"],"type":"string","maxLength":256,"pattern":"^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$"};
const pattern52 = new RegExp("^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.actor === undefined) || (!(func0.call(data, "actor")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.as === undefined) || (!(func0.call(data, "as")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "actor") || (key0 === "as")) || (key0 === "means")) || (key0 === "meeting"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.actor !== undefined && func0.call(data, "actor")){
let data0 = data.actor;
if(typeof data0 === "string"){
if(func65(data0) > 256){
const err3 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.as !== undefined && func0.call(data, "as")){
let data1 = data.as;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},schema:schema92.properties.as.type,parentSchema:schema92.properties.as,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "voice") || (data1 === "carrier")) || (data1 === "assessor"))){
const err7 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues: schema92.properties.as.enum},schema:schema92.properties.as.enum,parentSchema:schema92.properties.as,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.means !== undefined && func0.call(data, "means")){
let data2 = data.means;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/means",schemaPath:"#/$defs/s24/type",keyword:"type",params:{type: "string"},schema:schema94.type,parentSchema:schema94,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((((((data2 === "interview") || (data2 === "speech")) || (data2 === "press-conference")) || (data2 === "statement")) || (data2 === "briefing")) || (data2 === "call")) || (data2 === "readout")) || (data2 === "document")) || (data2 === "draft-treaty")) || (data2 === "post")) || (data2 === "testimony"))){
const err9 = {instancePath:instancePath+"/means",schemaPath:"#/$defs/s24/enum",keyword:"enum",params:{allowedValues: schema94.enum},schema:schema94.enum,parentSchema:schema94,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.meeting !== undefined && func0.call(data, "meeting")){
let data3 = data.meeting;
if(typeof data3 === "string"){
if(func65(data3) > 256){
const err10 = {instancePath:instancePath+"/meeting",schemaPath:"#/$defs/s26/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema95,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern52.test(data3)){
const err11 = {instancePath:instancePath+"/meeting",schemaPath:"#/$defs/s26/pattern",keyword:"pattern",params:{pattern: "^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema95,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/meeting",schemaPath:"#/$defs/s26/type",keyword:"type",params:{type: "string"},schema:schema95.type,parentSchema:schema95,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.demandedBy === undefined) || (!(func0.call(data, "demandedBy")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "demandedBy"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.act === undefined) || (!(func0.call(data, "act")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "act"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.strength === undefined) || (!(func0.call(data, "strength")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strength"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.evidence === undefined) || (!(func0.call(data, "evidence")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema97.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema97.properties.type.type,parentSchema:schema97.properties.type,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("Demand" !== data0){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Demand"},schema:"Demand",parentSchema:schema97.properties.type,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func65(data1) > 256){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s22/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema98,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern53.test(data1)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s22/pattern",keyword:"pattern",params:{pattern: "^demand:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^demand:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema98,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s22/type",keyword:"type",params:{type: "string"},schema:schema98.type,parentSchema:schema98,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.demandedBy !== undefined && func0.call(data, "demandedBy")){
let data2 = data.demandedBy;
if(Array.isArray(data2)){
if(data2.length < 1){
const err13 = {instancePath:instancePath+"/demandedBy",schemaPath:"#/properties/demandedBy/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema97.properties.demandedBy,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func65(data3) > 256){
const err14 = {instancePath:instancePath+"/demandedBy/" + i0,schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern14.test(data3)){
const err15 = {instancePath:instancePath+"/demandedBy/" + i0,schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/demandedBy/" + i0,schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data2[i1], data2[j0])){
const err17 = {instancePath:instancePath+"/demandedBy",schemaPath:"#/properties/demandedBy/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema97.properties.demandedBy,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/demandedBy",schemaPath:"#/properties/demandedBy/type",keyword:"type",params:{type: "array"},schema:schema97.properties.demandedBy.type,parentSchema:schema97.properties.demandedBy,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.demandedOf !== undefined && func0.call(data, "demandedOf")){
let data4 = data.demandedOf;
if(Array.isArray(data4)){
if(data4.length < 1){
const err19 = {instancePath:instancePath+"/demandedOf",schemaPath:"#/properties/demandedOf/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema97.properties.demandedOf,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func65(data5) > 256){
const err20 = {instancePath:instancePath+"/demandedOf/" + i2,schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern14.test(data5)){
const err21 = {instancePath:instancePath+"/demandedOf/" + i2,schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/demandedOf/" + i2,schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data4[i3], data4[j1])){
const err23 = {instancePath:instancePath+"/demandedOf",schemaPath:"#/properties/demandedOf/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema97.properties.demandedOf,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/demandedOf",schemaPath:"#/properties/demandedOf/type",keyword:"type",params:{type: "array"},schema:schema97.properties.demandedOf.type,parentSchema:schema97.properties.demandedOf,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data6 = data.summary;
if(typeof data6 === "string"){
if(func65(data6) < 1){
const err25 = {instancePath:instancePath+"/summary",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern10.test(data6)){
const err26 = {instancePath:instancePath+"/summary",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/summary",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data7 = data.act;
if(typeof data7 !== "string"){
const err28 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: "string"},schema:schema97.properties.act.type,parentSchema:schema97.properties.act,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((((((((((data7 === "refrain") || (data7 === "cease")) || (data7 === "withdraw")) || (data7 === "release")) || (data7 === "limit")) || (data7 === "guarantee")) || (data7 === "recognise")) || (data7 === "accede")) || (data7 === "change")) || (data7 === "provide")) || (data7 === "negotiate")) || (data7 === "other"))){
const err29 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/enum",keyword:"enum",params:{allowedValues: schema97.properties.act.enum},schema:schema97.properties.act.enum,parentSchema:schema97.properties.act,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.strength !== undefined && func0.call(data, "strength")){
let data8 = data.strength;
if(typeof data8 !== "string"){
const err30 = {instancePath:instancePath+"/strength",schemaPath:"#/properties/strength/type",keyword:"type",params:{type: "string"},schema:schema97.properties.strength.type,parentSchema:schema97.properties.strength,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((((data8 === "ultimatum") || (data8 === "demand")) || (data8 === "request")) || (data8 === "proposal"))){
const err31 = {instancePath:instancePath+"/strength",schemaPath:"#/properties/strength/enum",keyword:"enum",params:{allowedValues: schema97.properties.strength.enum},schema:schema97.properties.strength.enum,parentSchema:schema97.properties.strength,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.topic !== undefined && func0.call(data, "topic")){
let data9 = data.topic;
if(typeof data9 === "string"){
if(func65(data9) > 256){
const err32 = {instancePath:instancePath+"/topic",schemaPath:"#/$defs/s23/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema73,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern33.test(data9)){
const err33 = {instancePath:instancePath+"/topic",schemaPath:"#/$defs/s23/pattern",keyword:"pattern",params:{pattern: "^topic:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^topic:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema73,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/topic",schemaPath:"#/$defs/s23/type",keyword:"type",params:{type: "string"},schema:schema73.type,parentSchema:schema73,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.instrument !== undefined && func0.call(data, "instrument")){
let data10 = data.instrument;
if(typeof data10 !== "string"){
const err35 = {instancePath:instancePath+"/instrument",schemaPath:"#/$defs/s24/type",keyword:"type",params:{type: "string"},schema:schema94.type,parentSchema:schema94,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((((((((((data10 === "interview") || (data10 === "speech")) || (data10 === "press-conference")) || (data10 === "statement")) || (data10 === "briefing")) || (data10 === "call")) || (data10 === "readout")) || (data10 === "document")) || (data10 === "draft-treaty")) || (data10 === "post")) || (data10 === "testimony"))){
const err36 = {instancePath:instancePath+"/instrument",schemaPath:"#/$defs/s24/enum",keyword:"enum",params:{allowedValues: schema94.enum},schema:schema94.enum,parentSchema:schema94,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.legallyBinding !== undefined && func0.call(data, "legallyBinding")){
let data11 = data.legallyBinding;
if(typeof data11 !== "boolean"){
const err37 = {instancePath:instancePath+"/legallyBinding",schemaPath:"#/properties/legallyBinding/type",keyword:"type",params:{type: "boolean"},schema:schema97.properties.legallyBinding.type,parentSchema:schema97.properties.legallyBinding,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.made !== undefined && func0.call(data, "made")){
let data12 = data.made;
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
const err38 = {instancePath:instancePath+"/made",schemaPath:"#/$defs/s15/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"},schema:"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",parentSchema:schema53,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/made",schemaPath:"#/$defs/s15/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.supersedes !== undefined && func0.call(data, "supersedes")){
let data13 = data.supersedes;
if(Array.isArray(data13)){
if(data13.length < 1){
const err40 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema97.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(func65(data14) > 256){
const err41 = {instancePath:instancePath+"/supersedes/" + i4,schemaPath:"#/$defs/s22/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema98,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern53.test(data14)){
const err42 = {instancePath:instancePath+"/supersedes/" + i4,schemaPath:"#/$defs/s22/pattern",keyword:"pattern",params:{pattern: "^demand:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^demand:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema98,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/supersedes/" + i4,schemaPath:"#/$defs/s22/type",keyword:"type",params:{type: "string"},schema:schema98.type,parentSchema:schema98,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
let i5 = data13.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func27(data13[i5], data13[j2])){
const err44 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema97.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "array"},schema:schema97.properties.supersedes.type,parentSchema:schema97.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.consequence !== undefined && func0.call(data, "consequence")){
let data15 = data.consequence;
if(typeof data15 === "string"){
if(func65(data15) < 1){
const err46 = {instancePath:instancePath+"/consequence",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern10.test(data15)){
const err47 = {instancePath:instancePath+"/consequence",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/consequence",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.fate !== undefined && func0.call(data, "fate")){
let data16 = data.fate;
if(typeof data16 !== "string"){
const err49 = {instancePath:instancePath+"/fate",schemaPath:"#/properties/fate/type",keyword:"type",params:{type: "string"},schema:schema97.properties.fate.type,parentSchema:schema97.properties.fate,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((((((data16 === "open") || (data16 === "accepted")) || (data16 === "partly-accepted")) || (data16 === "rejected")) || (data16 === "withdrawn")) || (data16 === "lapsed"))){
const err50 = {instancePath:instancePath+"/fate",schemaPath:"#/properties/fate/enum",keyword:"enum",params:{allowedValues: schema97.properties.fate.enum},schema:schema97.properties.fate.enum,parentSchema:schema97.properties.fate,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.attribution !== undefined && func0.call(data, "attribution")){
if(!(validate49(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.dateNotes !== undefined && func0.call(data, "dateNotes")){
if(!(validate26(data.dateNotes, {instancePath:instancePath+"/dateNotes",parentData:data,parentDataProperty:"dateNotes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data19 = data.evidence;
if(!(validate22(data19, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(Array.isArray(data19)){
if(data19.length < 1){
const err51 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema97.properties.evidence,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data20 = data.note;
if(typeof data20 === "string"){
if(func65(data20) < 1){
const err52 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern10.test(data20)){
const err53 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data21 = data.extensions;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 of Object.keys(data21)){
if(!(pattern26.test(key1))){
const err55 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema64,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateMeeting: StandaloneValidator = validate56 as StandaloneValidator;
const schema112 = {"type":"object","properties":{"type":{"type":"string","const":"Meeting"},"id":{"$ref":"#/$defs/s26"},"name":{"$ref":"#/$defs/s8"},"form":{"type":"string","enum":["bilateral","multilateral","forum","summit","call","correspondence","process"]},"status":{"type":"string","enum":["proposed","planned","postponed","ongoing","held","cancelled"]},"participants":{"type":"array","items":{"$ref":"#/$defs/s27"},"minItems":1,"uniqueItems":true},"organizer":{"$ref":"#/$defs/s7"},"place":{"$ref":"#/$defs/s8"},"country":{"$ref":"#/$defs/s28"},"start":{"$ref":"#/$defs/s15"},"end":{"$ref":"#/$defs/s15"},"partOf":{"$ref":"#/$defs/s26"},"dateNotes":{"$ref":"#/$defs/s11"},"evidence":{"minItems":1,"$ref":"#/$defs/s12"},"note":{"$ref":"#/$defs/s8"},"extensions":{"$ref":"#/$defs/s13"}},"required":["type","id","name","form","status","evidence"],"additionalProperties":false};
const schema109 = {"type":"object","properties":{"actor":{"$ref":"#/$defs/s7"},"role":{"type":"string","enum":["party","head-of-delegation","delegate","host","chair","mediator","observer"]},"onBehalfOf":{"$ref":"#/$defs/s7"}},"required":["actor","role"],"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.actor === undefined) || (!(func0.call(data, "actor")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "actor") || (key0 === "role")) || (key0 === "onBehalfOf"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.actor !== undefined && func0.call(data, "actor")){
let data0 = data.actor;
if(typeof data0 === "string"){
if(func65(data0) > 256){
const err3 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/actor",schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema109.properties.role.type,parentSchema:schema109.properties.role,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((data1 === "party") || (data1 === "head-of-delegation")) || (data1 === "delegate")) || (data1 === "host")) || (data1 === "chair")) || (data1 === "mediator")) || (data1 === "observer"))){
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema109.properties.role.enum},schema:schema109.properties.role.enum,parentSchema:schema109.properties.role,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.onBehalfOf !== undefined && func0.call(data, "onBehalfOf")){
let data2 = data.onBehalfOf;
if(typeof data2 === "string"){
if(func65(data2) > 256){
const err8 = {instancePath:instancePath+"/onBehalfOf",schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern14.test(data2)){
const err9 = {instancePath:instancePath+"/onBehalfOf",schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/onBehalfOf",schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.form === undefined) || (!(func0.call(data, "form")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.evidence === undefined) || (!(func0.call(data, "evidence")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema112.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema112.properties.type.type,parentSchema:schema112.properties.type,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("Meeting" !== data0){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Meeting"},schema:"Meeting",parentSchema:schema112.properties.type,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func65(data1) > 256){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s26/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema95,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern52.test(data1)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s26/pattern",keyword:"pattern",params:{pattern: "^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema95,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s26/type",keyword:"type",params:{type: "string"},schema:schema95.type,parentSchema:schema95,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
if(typeof data2 === "string"){
if(func65(data2) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern10.test(data2)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.form !== undefined && func0.call(data, "form")){
let data3 = data.form;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},schema:schema112.properties.form.type,parentSchema:schema112.properties.form,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((((data3 === "bilateral") || (data3 === "multilateral")) || (data3 === "forum")) || (data3 === "summit")) || (data3 === "call")) || (data3 === "correspondence")) || (data3 === "process"))){
const err16 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema112.properties.form.enum},schema:schema112.properties.form.enum,parentSchema:schema112.properties.form,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data4 = data.status;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema112.properties.status.type,parentSchema:schema112.properties.status,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((data4 === "proposed") || (data4 === "planned")) || (data4 === "postponed")) || (data4 === "ongoing")) || (data4 === "held")) || (data4 === "cancelled"))){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema112.properties.status.enum},schema:schema112.properties.status.enum,parentSchema:schema112.properties.status,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.participants !== undefined && func0.call(data, "participants")){
let data5 = data.participants;
if(Array.isArray(data5)){
if(data5.length < 1){
const err19 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema112.properties.participants,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data5[i0], {instancePath:instancePath+"/participants/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data5[i1], data5[j0])){
const err20 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema112.properties.participants,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/participants",schemaPath:"#/properties/participants/type",keyword:"type",params:{type: "array"},schema:schema112.properties.participants.type,parentSchema:schema112.properties.participants,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.organizer !== undefined && func0.call(data, "organizer")){
let data7 = data.organizer;
if(typeof data7 === "string"){
if(func65(data7) > 256){
const err22 = {instancePath:instancePath+"/organizer",schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern14.test(data7)){
const err23 = {instancePath:instancePath+"/organizer",schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/organizer",schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data8 = data.place;
if(typeof data8 === "string"){
if(func65(data8) < 1){
const err25 = {instancePath:instancePath+"/place",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern10.test(data8)){
const err26 = {instancePath:instancePath+"/place",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/place",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
let data9 = data.country;
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/s28/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema46,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/s28/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data10 = data.start;
if(typeof data10 === "string"){
if(!pattern16.test(data10)){
const err30 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s15/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"},schema:"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",parentSchema:schema53,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s15/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data11 = data.end;
if(typeof data11 === "string"){
if(!pattern16.test(data11)){
const err32 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s15/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"},schema:"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s15/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.partOf !== undefined && func0.call(data, "partOf")){
let data12 = data.partOf;
if(typeof data12 === "string"){
if(func65(data12) > 256){
const err34 = {instancePath:instancePath+"/partOf",schemaPath:"#/$defs/s26/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema95,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern52.test(data12)){
const err35 = {instancePath:instancePath+"/partOf",schemaPath:"#/$defs/s26/pattern",keyword:"pattern",params:{pattern: "^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema95,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/partOf",schemaPath:"#/$defs/s26/type",keyword:"type",params:{type: "string"},schema:schema95.type,parentSchema:schema95,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.dateNotes !== undefined && func0.call(data, "dateNotes")){
if(!(validate26(data.dateNotes, {instancePath:instancePath+"/dateNotes",parentData:data,parentDataProperty:"dateNotes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data14 = data.evidence;
if(!(validate22(data14, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(Array.isArray(data14)){
if(data14.length < 1){
const err37 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema112.properties.evidence,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data15 = data.note;
if(typeof data15 === "string"){
if(func65(data15) < 1){
const err38 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern10.test(data15)){
const err39 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data16 = data.extensions;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 of Object.keys(data16)){
if(!(pattern26.test(key1))){
const err41 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema64,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePosition: StandaloneValidator = validate61 as StandaloneValidator;
const schema126 = {"type":"object","properties":{"type":{"type":"string","const":"Position"},"id":{"$ref":"#/$defs/s29"},"holder":{"$ref":"#/$defs/s7"},"on":{"$ref":"#/$defs/s30"},"stance":{"type":"string","enum":["support","oppose","conditional","open","reserved","undecided"]},"basis":{"type":"string","enum":["stated","assessed","enacted"]},"conditions":{"type":"array","items":{"$ref":"#/$defs/s31"},"minItems":1,"uniqueItems":true},"reasons":{"type":"array","items":{"$ref":"#/$defs/s8"},"minItems":1,"uniqueItems":true},"asOf":{"$ref":"#/$defs/s15"},"attribution":{"$ref":"#/$defs/s25"},"dateNotes":{"$ref":"#/$defs/s11"},"evidence":{"minItems":1,"$ref":"#/$defs/s12"},"note":{"$ref":"#/$defs/s8"},"extensions":{"$ref":"#/$defs/s13"}},"required":["type","id","holder","on","stance","evidence"],"additionalProperties":false,"if":{"properties":{"stance":{"const":"conditional"}},"required":["stance"]},"then":{"required":["conditions"]},"else":{"properties":{"conditions":false}}};
const schema127 = {"title":"PositionId","description":"The id of a Position: `position:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.","examples":["position:nato-inf-moratorium"],"type":"string","maxLength":256,"pattern":"^position:[A-Za-z0-9][A-Za-z0-9._~-]*$"};
const schema129 = {"title":"ProposalId","description":"What a stance can be about: a Demand, or a topic of the manifest.","examples":["demand:inf-moratorium","topic:inf-treaty-in-force"],"type":"string","maxLength":256,"pattern":"^(?:demand|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$"};
const pattern77 = new RegExp("^position:[A-Za-z0-9][A-Za-z0-9._~-]*$", "u");
const pattern79 = new RegExp("^(?:demand|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$", "u");
const schema123 = {"type":"object","properties":{"text":{"$ref":"#/$defs/s8"},"demand":{"$ref":"#/$defs/s22"}},"required":["text"],"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema123.required,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "text") || (key0 === "demand"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
if(typeof data0 === "string"){
if(func65(data0) < 1){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern10.test(data0)){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.demand !== undefined && func0.call(data, "demand")){
let data1 = data.demand;
if(typeof data1 === "string"){
if(func65(data1) > 256){
const err5 = {instancePath:instancePath+"/demand",schemaPath:"#/$defs/s22/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema98,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern53.test(data1)){
const err6 = {instancePath:instancePath+"/demand",schemaPath:"#/$defs/s22/pattern",keyword:"pattern",params:{pattern: "^demand:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^demand:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema98,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/demand",schemaPath:"#/$defs/s22/type",keyword:"type",params:{type: "string"},schema:schema98.type,parentSchema:schema98,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.stance === undefined) || (!(func0.call(data, "stance")))) && (missing0 = "stance")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.stance !== undefined && func0.call(data, "stance")){
if("conditional" !== data.stance){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.conditions === undefined) || (!(func0.call(data, "conditions")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "conditions"},schema:schema126.then.required,parentSchema:schema126.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conditions !== undefined && func0.call(data, "conditions")){
const err3 = {instancePath:instancePath+"/conditions",schemaPath:"#/else/properties/conditions/false schema",keyword:"false schema",params:{},schema:false,parentSchema:schema126.else.properties.conditions,data:data.conditions};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.conditions = true;
props0.stance = true;
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema126.if,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.holder === undefined) || (!(func0.call(data, "holder")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holder"},schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.on === undefined) || (!(func0.call(data, "on")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"},schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.stance === undefined) || (!(func0.call(data, "stance")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stance"},schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.evidence === undefined) || (!(func0.call(data, "evidence")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema126.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema126.properties.type.type,parentSchema:schema126.properties.type,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("Position" !== data2){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Position"},schema:"Position",parentSchema:schema126.properties.type,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
if(typeof data3 === "string"){
if(func65(data3) > 256){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s29/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema127,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern77.test(data3)){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s29/pattern",keyword:"pattern",params:{pattern: "^position:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^position:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema127,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s29/type",keyword:"type",params:{type: "string"},schema:schema127.type,parentSchema:schema127,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.holder !== undefined && func0.call(data, "holder")){
let data4 = data.holder;
if(typeof data4 === "string"){
if(func65(data4) > 256){
const err17 = {instancePath:instancePath+"/holder",schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern14.test(data4)){
const err18 = {instancePath:instancePath+"/holder",schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/holder",schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.on !== undefined && func0.call(data, "on")){
let data5 = data.on;
if(typeof data5 === "string"){
if(func65(data5) > 256){
const err20 = {instancePath:instancePath+"/on",schemaPath:"#/$defs/s30/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema129,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern79.test(data5)){
const err21 = {instancePath:instancePath+"/on",schemaPath:"#/$defs/s30/pattern",keyword:"pattern",params:{pattern: "^(?:demand|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^(?:demand|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema129,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/on",schemaPath:"#/$defs/s30/type",keyword:"type",params:{type: "string"},schema:schema129.type,parentSchema:schema129,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.stance !== undefined && func0.call(data, "stance")){
let data6 = data.stance;
if(typeof data6 !== "string"){
const err23 = {instancePath:instancePath+"/stance",schemaPath:"#/properties/stance/type",keyword:"type",params:{type: "string"},schema:schema126.properties.stance.type,parentSchema:schema126.properties.stance,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((((data6 === "support") || (data6 === "oppose")) || (data6 === "conditional")) || (data6 === "open")) || (data6 === "reserved")) || (data6 === "undecided"))){
const err24 = {instancePath:instancePath+"/stance",schemaPath:"#/properties/stance/enum",keyword:"enum",params:{allowedValues: schema126.properties.stance.enum},schema:schema126.properties.stance.enum,parentSchema:schema126.properties.stance,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.basis !== undefined && func0.call(data, "basis")){
let data7 = data.basis;
if(typeof data7 !== "string"){
const err25 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},schema:schema126.properties.basis.type,parentSchema:schema126.properties.basis,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data7 === "stated") || (data7 === "assessed")) || (data7 === "enacted"))){
const err26 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema126.properties.basis.enum},schema:schema126.properties.basis.enum,parentSchema:schema126.properties.basis,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.conditions !== undefined && func0.call(data, "conditions")){
let data8 = data.conditions;
if(Array.isArray(data8)){
if(data8.length < 1){
const err27 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.conditions,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data8[i0], {instancePath:instancePath+"/conditions/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data8[i1], data8[j0])){
const err28 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema126.properties.conditions,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema126.properties.conditions.type,parentSchema:schema126.properties.conditions,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.reasons !== undefined && func0.call(data, "reasons")){
let data10 = data.reasons;
if(Array.isArray(data10)){
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.reasons,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func65(data11) < 1){
const err31 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern10.test(data11)){
const err32 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i3 = data10.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data10[i3], data10[j1])){
const err34 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema126.properties.reasons,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},schema:schema126.properties.reasons.type,parentSchema:schema126.properties.reasons,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data12 = data.asOf;
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
const err36 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/s15/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"},schema:"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",parentSchema:schema53,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/s15/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.attribution !== undefined && func0.call(data, "attribution")){
if(!(validate49(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.dateNotes !== undefined && func0.call(data, "dateNotes")){
if(!(validate26(data.dateNotes, {instancePath:instancePath+"/dateNotes",parentData:data,parentDataProperty:"dateNotes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data15 = data.evidence;
if(!(validate22(data15, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(Array.isArray(data15)){
if(data15.length < 1){
const err38 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema126.properties.evidence,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data16 = data.note;
if(typeof data16 === "string"){
if(func65(data16) < 1){
const err39 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern10.test(data16)){
const err40 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data17 = data.extensions;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 of Object.keys(data17)){
if(!(pattern26.test(key1))){
const err42 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema64,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateQuote: StandaloneValidator = validate66 as StandaloneValidator;
const schema134 = {"type":"object","properties":{"type":{"type":"string","const":"Quote"},"id":{"$ref":"#/$defs/s32"},"speaker":{"$ref":"#/$defs/s7"},"speakerAs":{"$ref":"#/$defs/s8"},"text":{"type":"string","minLength":1},"form":{"type":"string","enum":["direct","partial"]},"addressees":{"type":"array","items":{"$ref":"#/$defs/s7"},"minItems":1,"uniqueItems":true},"medium":{"$ref":"#/$defs/s24"},"said":{"$ref":"#/$defs/s15"},"meeting":{"$ref":"#/$defs/s26"},"about":{"type":"array","items":{"$ref":"#/$defs/s33"},"minItems":1,"uniqueItems":true},"language":{"$ref":"#/$defs/s34"},"attribution":{"$ref":"#/$defs/s25"},"dateNotes":{"$ref":"#/$defs/s11"},"evidence":{"minItems":1,"$ref":"#/$defs/s12"},"note":{"$ref":"#/$defs/s8"},"extensions":{"$ref":"#/$defs/s13"}},"required":["type","id","speaker","text","form","evidence"],"additionalProperties":false};
const schema135 = {"title":"QuoteId","description":"The id of a Quote: `quote:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.","examples":["quote:carpenter-serious-dialogue"],"type":"string","maxLength":256,"pattern":"^quote:[A-Za-z0-9][A-Za-z0-9._~-]*$"};
const schema143 = {"title":"LanguageTag","description":"A language tag (BCP 47).","examples":["en","sr-Latn"],"type":"string","pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"};
const pattern84 = new RegExp("^quote:[A-Za-z0-9][A-Za-z0-9._~-]*$", "u");
const pattern91 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.speaker === undefined) || (!(func0.call(data, "speaker")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "speaker"},schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.form === undefined) || (!(func0.call(data, "form")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"},schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.evidence === undefined) || (!(func0.call(data, "evidence")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema134.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema134.properties.type.type,parentSchema:schema134.properties.type,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("Quote" !== data0){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Quote"},schema:"Quote",parentSchema:schema134.properties.type,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func65(data1) > 256){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s32/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema135,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern84.test(data1)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s32/pattern",keyword:"pattern",params:{pattern: "^quote:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^quote:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema135,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s32/type",keyword:"type",params:{type: "string"},schema:schema135.type,parentSchema:schema135,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.speaker !== undefined && func0.call(data, "speaker")){
let data2 = data.speaker;
if(typeof data2 === "string"){
if(func65(data2) > 256){
const err12 = {instancePath:instancePath+"/speaker",schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern14.test(data2)){
const err13 = {instancePath:instancePath+"/speaker",schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/speaker",schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.speakerAs !== undefined && func0.call(data, "speakerAs")){
let data3 = data.speakerAs;
if(typeof data3 === "string"){
if(func65(data3) < 1){
const err15 = {instancePath:instancePath+"/speakerAs",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern10.test(data3)){
const err16 = {instancePath:instancePath+"/speakerAs",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/speakerAs",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data4 = data.text;
if(typeof data4 === "string"){
if(func65(data4) < 1){
const err18 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema134.properties.text,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema134.properties.text.type,parentSchema:schema134.properties.text,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.form !== undefined && func0.call(data, "form")){
let data5 = data.form;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},schema:schema134.properties.form.type,parentSchema:schema134.properties.form,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data5 === "direct") || (data5 === "partial"))){
const err21 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema134.properties.form.enum},schema:schema134.properties.form.enum,parentSchema:schema134.properties.form,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.addressees !== undefined && func0.call(data, "addressees")){
let data6 = data.addressees;
if(Array.isArray(data6)){
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/addressees",schemaPath:"#/properties/addressees/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema134.properties.addressees,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func65(data7) > 256){
const err23 = {instancePath:instancePath+"/addressees/" + i0,schemaPath:"#/$defs/s7/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern14.test(data7)){
const err24 = {instancePath:instancePath+"/addressees/" + i0,schemaPath:"#/$defs/s7/pattern",keyword:"pattern",params:{pattern: "^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/addressees/" + i0,schemaPath:"#/$defs/s7/type",keyword:"type",params:{type: "string"},schema:schema51.type,parentSchema:schema51,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data6[i1], data6[j0])){
const err26 = {instancePath:instancePath+"/addressees",schemaPath:"#/properties/addressees/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema134.properties.addressees,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/addressees",schemaPath:"#/properties/addressees/type",keyword:"type",params:{type: "array"},schema:schema134.properties.addressees.type,parentSchema:schema134.properties.addressees,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.medium !== undefined && func0.call(data, "medium")){
let data8 = data.medium;
if(typeof data8 !== "string"){
const err28 = {instancePath:instancePath+"/medium",schemaPath:"#/$defs/s24/type",keyword:"type",params:{type: "string"},schema:schema94.type,parentSchema:schema94,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((((((((((data8 === "interview") || (data8 === "speech")) || (data8 === "press-conference")) || (data8 === "statement")) || (data8 === "briefing")) || (data8 === "call")) || (data8 === "readout")) || (data8 === "document")) || (data8 === "draft-treaty")) || (data8 === "post")) || (data8 === "testimony"))){
const err29 = {instancePath:instancePath+"/medium",schemaPath:"#/$defs/s24/enum",keyword:"enum",params:{allowedValues: schema94.enum},schema:schema94.enum,parentSchema:schema94,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.said !== undefined && func0.call(data, "said")){
let data9 = data.said;
if(typeof data9 === "string"){
if(!pattern16.test(data9)){
const err30 = {instancePath:instancePath+"/said",schemaPath:"#/$defs/s15/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"},schema:"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/said",schemaPath:"#/$defs/s15/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.meeting !== undefined && func0.call(data, "meeting")){
let data10 = data.meeting;
if(typeof data10 === "string"){
if(func65(data10) > 256){
const err32 = {instancePath:instancePath+"/meeting",schemaPath:"#/$defs/s26/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema95,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern52.test(data10)){
const err33 = {instancePath:instancePath+"/meeting",schemaPath:"#/$defs/s26/pattern",keyword:"pattern",params:{pattern: "^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema95,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/meeting",schemaPath:"#/$defs/s26/type",keyword:"type",params:{type: "string"},schema:schema95.type,parentSchema:schema95,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.about !== undefined && func0.call(data, "about")){
let data11 = data.about;
if(Array.isArray(data11)){
if(data11.length < 1){
const err35 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema134.properties.about,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(func65(data12) > 256){
const err36 = {instancePath:instancePath+"/about/" + i2,schemaPath:"#/$defs/s33/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema66,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern28.test(data12)){
const err37 = {instancePath:instancePath+"/about/" + i2,schemaPath:"#/$defs/s33/pattern",keyword:"pattern",params:{pattern: "^(?:actor|meeting|demand|quote|position|source|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^(?:actor|meeting|demand|quote|position|source|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema66,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/about/" + i2,schemaPath:"#/$defs/s33/type",keyword:"type",params:{type: "string"},schema:schema66.type,parentSchema:schema66,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let i3 = data11.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data11[i3], data11[j1])){
const err39 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema134.properties.about,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "array"},schema:schema134.properties.about.type,parentSchema:schema134.properties.about,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data13 = data.language;
if(typeof data13 === "string"){
if(!pattern91.test(data13)){
const err41 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/s34/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"},schema:"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$",parentSchema:schema143,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/s34/type",keyword:"type",params:{type: "string"},schema:schema143.type,parentSchema:schema143,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.attribution !== undefined && func0.call(data, "attribution")){
if(!(validate49(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.dateNotes !== undefined && func0.call(data, "dateNotes")){
if(!(validate26(data.dateNotes, {instancePath:instancePath+"/dateNotes",parentData:data,parentDataProperty:"dateNotes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data16 = data.evidence;
if(!(validate22(data16, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(Array.isArray(data16)){
if(data16.length < 1){
const err43 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema134.properties.evidence,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data17 = data.note;
if(typeof data17 === "string"){
if(func65(data17) < 1){
const err44 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern10.test(data17)){
const err45 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data18 = data.extensions;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key1 of Object.keys(data18)){
if(!(pattern26.test(key1))){
const err47 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema64,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSource: StandaloneValidator = validate73 as StandaloneValidator;
const schema155 = {"type":"object","properties":{"type":{"type":"string","const":"Source"},"id":{"$ref":"#/$defs/s35"},"kind":{"type":"string","enum":["news-article","transcript","readout","press-release","statement","speech","interview","treaty-draft","treaty","letter","report","social-post"]},"published":{"$ref":"#/$defs/s15"},"language":{"$ref":"#/$defs/s34"},"text":{"$ref":"#/$defs/s36"},"title":{"$ref":"#/$defs/s8"},"publisher":{"$ref":"#/$defs/s8"},"author":{"type":"array","items":{"$ref":"#/$defs/s8"},"minItems":1,"uniqueItems":true},"url":{"$ref":"#/$defs/s21"},"rights":{"$ref":"#/$defs/s37"},"regions":{"type":"array","items":{"$ref":"#/$defs/s38"},"minItems":1,"uniqueItems":true},"dateNotes":{"$ref":"#/$defs/s11"},"evidence":{"$ref":"#/$defs/s12"},"note":{"$ref":"#/$defs/s8"},"extensions":{"$ref":"#/$defs/s13"}},"required":["type","id","kind","published","language","text","evidence"],"additionalProperties":false};
const schema151 = {"type":"object","properties":{"sha256":{"$ref":"#/$defs/s47"},"bytes":{"$ref":"#/$defs/s48"},"codePoints":{"$ref":"#/$defs/s48"}},"required":["sha256","bytes","codePoints"],"additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sha256 === undefined) || (!(func0.call(data, "sha256")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema151.required,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.bytes === undefined) || (!(func0.call(data, "bytes")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},schema:schema151.required,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.codePoints === undefined) || (!(func0.call(data, "codePoints")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codePoints"},schema:schema151.required,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "sha256") || (key0 === "bytes")) || (key0 === "codePoints"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data0 = data.sha256;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err4 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/s47/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/s47/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bytes !== undefined && func0.call(data, "bytes")){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/bytes",schemaPath:"#/$defs/s48/type",keyword:"type",params:{type: "integer"},schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/bytes",schemaPath:"#/$defs/s48/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/bytes",schemaPath:"#/$defs/s48/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.codePoints !== undefined && func0.call(data, "codePoints")){
let data2 = data.codePoints;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/codePoints",schemaPath:"#/$defs/s48/type",keyword:"type",params:{type: "integer"},schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/codePoints",schemaPath:"#/$defs/s48/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/codePoints",schemaPath:"#/$defs/s48/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema151.type,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema149 = {"type":"object","properties":{"statement":{"$ref":"#/$defs/s8"},"maxVerbatimShare":{"type":"number","minimum":0,"maximum":1}},"required":["statement","maxVerbatimShare"],"additionalProperties":false};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.statement === undefined) || (!(func0.call(data, "statement")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.maxVerbatimShare === undefined) || (!(func0.call(data, "maxVerbatimShare")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxVerbatimShare"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "statement") || (key0 === "maxVerbatimShare"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.statement !== undefined && func0.call(data, "statement")){
let data0 = data.statement;
if(typeof data0 === "string"){
if(func65(data0) < 1){
const err3 = {instancePath:instancePath+"/statement",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern10.test(data0)){
const err4 = {instancePath:instancePath+"/statement",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/statement",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.maxVerbatimShare !== undefined && func0.call(data, "maxVerbatimShare")){
let data1 = data.maxVerbatimShare;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/maxVerbatimShare",schemaPath:"#/properties/maxVerbatimShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema149.properties.maxVerbatimShare,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/maxVerbatimShare",schemaPath:"#/properties/maxVerbatimShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema149.properties.maxVerbatimShare,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/maxVerbatimShare",schemaPath:"#/properties/maxVerbatimShare/type",keyword:"type",params:{type: "number"},schema:schema149.properties.maxVerbatimShare.type,parentSchema:schema149.properties.maxVerbatimShare,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema149.type,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema146 = {"type":"object","properties":{"start":{"$ref":"#/$defs/s48"},"end":{"$ref":"#/$defs/s48"},"kind":{"type":"string","enum":["dateline","related-headline","caption","boilerplate"]}},"required":["start","end","kind"],"additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "start") || (key0 === "end")) || (key0 === "kind"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data0 = data.start;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s48/type",keyword:"type",params:{type: "integer"},schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s48/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/s48/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data1 = data.end;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s48/type",keyword:"type",params:{type: "integer"},schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s48/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/s48/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema146.properties.kind.type,parentSchema:schema146.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data2 === "dateline") || (data2 === "related-headline")) || (data2 === "caption")) || (data2 === "boilerplate"))){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema146.properties.kind.enum},schema:schema146.properties.kind.enum,parentSchema:schema146.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema146.type,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema155.required,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema155.required,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema155.required,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.published === undefined) || (!(func0.call(data, "published")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "published"},schema:schema155.required,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.language === undefined) || (!(func0.call(data, "language")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema155.required,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema155.required,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.evidence === undefined) || (!(func0.call(data, "evidence")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},schema:schema155.required,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema155.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema155.properties.type.type,parentSchema:schema155.properties.type,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("Source" !== data0){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Source"},schema:"Source",parentSchema:schema155.properties.type,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(func65(data1) > 256){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s35/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data1)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s35/pattern",keyword:"pattern",params:{pattern: "^source:[A-Za-z0-9][A-Za-z0-9._~-]*$"},schema:"^source:[A-Za-z0-9][A-Za-z0-9._~-]*$",parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/s35/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data2 = data.kind;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema155.properties.kind.type,parentSchema:schema155.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((((((((data2 === "news-article") || (data2 === "transcript")) || (data2 === "readout")) || (data2 === "press-release")) || (data2 === "statement")) || (data2 === "speech")) || (data2 === "interview")) || (data2 === "treaty-draft")) || (data2 === "treaty")) || (data2 === "letter")) || (data2 === "report")) || (data2 === "social-post"))){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema155.properties.kind.enum},schema:schema155.properties.kind.enum,parentSchema:schema155.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.published !== undefined && func0.call(data, "published")){
let data3 = data.published;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err15 = {instancePath:instancePath+"/published",schemaPath:"#/$defs/s15/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$"},schema:"^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\\.\\.))?|\\.\\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$",parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/published",schemaPath:"#/$defs/s15/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data4 = data.language;
if(typeof data4 === "string"){
if(!pattern91.test(data4)){
const err17 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/s34/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"},schema:"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$",parentSchema:schema143,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/s34/type",keyword:"type",params:{type: "string"},schema:schema143.type,parentSchema:schema143,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate72(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data6 = data.title;
if(typeof data6 === "string"){
if(func65(data6) < 1){
const err19 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern10.test(data6)){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.publisher !== undefined && func0.call(data, "publisher")){
let data7 = data.publisher;
if(typeof data7 === "string"){
if(func65(data7) < 1){
const err22 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern10.test(data7)){
const err23 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.author !== undefined && func0.call(data, "author")){
let data8 = data.author;
if(Array.isArray(data8)){
if(data8.length < 1){
const err25 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema155.properties.author,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func65(data9) < 1){
const err26 = {instancePath:instancePath+"/author/" + i0,schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern10.test(data9)){
const err27 = {instancePath:instancePath+"/author/" + i0,schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/author/" + i0,schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data8[i1], data8[j0])){
const err29 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema155.properties.author,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "array"},schema:schema155.properties.author.type,parentSchema:schema155.properties.author,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data10 = data.url;
if(typeof data10 === "string"){
if(!pattern47.test(data10)){
const err31 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/s21/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]+$"},schema:"^https?://[!-~]+$",parentSchema:schema88,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/s21/type",keyword:"type",params:{type: "string"},schema:schema88.type,parentSchema:schema88,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.rights !== undefined && func0.call(data, "rights")){
if(!(validate71(data.rights, {instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.regions !== undefined && func0.call(data, "regions")){
let data12 = data.regions;
if(Array.isArray(data12)){
if(data12.length < 1){
const err33 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema155.properties.regions,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
if(!(validate70(data12[i2], {instancePath:instancePath+"/regions/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
let i3 = data12.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data12[i3], data12[j1])){
const err34 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema155.properties.regions,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"},schema:schema155.properties.regions.type,parentSchema:schema155.properties.regions,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.dateNotes !== undefined && func0.call(data, "dateNotes")){
if(!(validate26(data.dateNotes, {instancePath:instancePath+"/dateNotes",parentData:data,parentDataProperty:"dateNotes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
if(!(validate22(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data16 = data.note;
if(typeof data16 === "string"){
if(func65(data16) < 1){
const err36 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern10.test(data16)){
const err37 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/s8/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data17 = data.extensions;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 of Object.keys(data17)){
if(!(pattern26.test(key1))){
const err39 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema64,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/extensions",schemaPath:"#/$defs/s13/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema155.type,parentSchema:schema155,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
