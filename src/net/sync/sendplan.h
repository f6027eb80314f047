#pragma once

#include "models/didit/publishing.h"
#include "models/sync/push.h"

class ProjectFlow;
struct Account;

//! What sending `flow` would do, without asking anybody. Pure: the same flow and account give the same plan.
//! `base` is the address requests go to; `id` the flow's id at the provider; `publishing` what the account has shown.
SendPlan makeSendPlan(const ProjectFlow &flow, const Account &account, const QUrl &base, const QString &id,
    DiditPublishing::Behaviour publishing = DiditPublishing::Behaviour::Unknown);
