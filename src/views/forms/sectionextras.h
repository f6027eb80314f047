#pragma once

#include "models/schema/fieldspec.h"

class ProjectFlow;
class QWidget;

//! What a section of the form shows beside its fields: a sketch of the pages for the colours of a project. Null for
//! most sections. `flow` must outlive it.
QWidget *createSectionExtra(const QString &section, const ProjectFlow &flow, QWidget *parent);
