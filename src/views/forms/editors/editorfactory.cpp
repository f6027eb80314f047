#include "views/forms/editors/editorfactory.h"

#include "views/didit/featureseditor.h"
#include "views/emails/emailtemplateseditor.h"
#include "views/forms/editors/actioneditor.h"
#include "views/forms/editors/alloweddocumentseditor.h"
#include "views/forms/editors/chipseditor.h"
#include "views/forms/editors/choiceeditor.h"
#include "views/forms/editors/coloureditor.h"
#include "views/forms/editors/countrieseditor.h"
#include "views/forms/editors/countrycodeseditor.h"
#include "views/forms/editors/documenttypeseditor.h"
#include "views/forms/editors/durationeditor.h"
#include "views/forms/editors/fieldtableeditor.h"
#include "views/forms/editors/mapeditor.h"
#include "views/forms/editors/numbereditor.h"
#include "views/forms/editors/readonlyeditor.h"
#include "views/forms/editors/recordeditor.h"
#include "views/forms/editors/referenceeditor.h"
#include "views/forms/editors/sourcetesteditor.h"
#include "views/forms/editors/statusruleseditor.h"
#include "views/forms/editors/texteditor.h"
#include "views/forms/editors/textlisteditor.h"
#include "views/forms/editors/toggleeditor.h"
#include "views/whitelist/whitelisteditor.h"

FieldEditor *createEditor(const FieldSpec &spec, QWidget *parent)
{
    if (spec.isReadOnly)
        return new ReadOnlyEditor(spec, parent);
    switch (spec.widget) {
    case FieldWidget::Toggle:
        return new ToggleEditor(spec, parent);
    case FieldWidget::Choice:
        return new ChoiceEditor(spec, parent);
    case FieldWidget::Action:
        return new ActionEditor(spec, parent);
    case FieldWidget::Score:
        // Limits on one scale have a slider together (BandScale).
        if (!spec.band.id.isEmpty())
            return new NumberEditor(spec, NumberEditor::Kind::Spin, parent);
        return new NumberEditor(spec, NumberEditor::Kind::SpinAndSlider, parent);
    case FieldWidget::Number:
        return new NumberEditor(spec, NumberEditor::Kind::Spin, parent);
    case FieldWidget::Duration:
        return new DurationEditor(spec, parent);
    case FieldWidget::Text:
        if (!spec.pointer.isEmpty() && spec.pointer.last() == QLatin1String("apiTestValue"))
            return new SourceTestEditor(spec, parent);
        return new TextEditor(spec, parent);
    case FieldWidget::Url:
        return new TextEditor(spec, parent);
    case FieldWidget::Colour:
        return new ColourEditor(spec, parent);
    case FieldWidget::Chips:
        return new ChipsEditor(spec, parent);
    case FieldWidget::FieldTable:
        return new FieldTableEditor(spec, parent);
    case FieldWidget::DocumentTypes:
        return new DocumentTypesEditor(spec, parent);
    case FieldWidget::Reference:
        if (spec.refersTo.isEmpty())
            return new ReferenceEditor(spec, parent);
        return new RecordEditor(spec, parent);
    case FieldWidget::Countries:
        return new CountriesEditor(spec, parent);
    case FieldWidget::TextList:
        return new TextListEditor(spec, parent);
    case FieldWidget::WhiteList:
        return new WhiteListEditor(spec, parent);
    case FieldWidget::EmailTemplates:
        return new EmailTemplatesEditor(spec, parent);
    case FieldWidget::Features:
        return new FeaturesEditor(spec, parent);
    case FieldWidget::StatusRules:
        return new StatusRulesEditor(spec, parent);
    case FieldWidget::AllowedDocuments:
        return new AllowedDocumentsEditor(spec, parent);
    case FieldWidget::CountryMap:
    case FieldWidget::KeyedMap:
        return new MapEditor(spec, parent);
    case FieldWidget::CountryCodes:
        return new CountryCodesEditor(spec, parent);
    case FieldWidget::ReadOnly:
        return new ReadOnlyEditor(spec, parent);
    }
    return new ReadOnlyEditor(spec, parent);
}
