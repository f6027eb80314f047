#pragma once

#include "views/forms/editors/fieldeditor.h"

//! The one place that knows which editor belongs to which kind of field.
FieldEditor *createEditor(const FieldSpec &spec, QWidget *parent);
