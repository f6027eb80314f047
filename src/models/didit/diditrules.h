#pragma once

#include "models/schema/documentrules.h"

class WorkflowReport;

//! The rules of Didit workflows that a schema file cannot say (api/didit.md 2.1): the order and combination of checks,
//! and settings of one check that must fit each other. A published rule is an error, an observed or concluded one a
//! warning.
std::unique_ptr<const DocumentRules> makeDiditRules(const FlowSchema &schema);

//! The order and combination of checks.
void checkDiditOrder(WorkflowReport &report);
//! The settings of the check at one position.
void checkDiditConfig(WorkflowReport &report, qsizetype position);
