#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

//! What Verifik's emails with codes say: an object with one template a language, each an object of texts
//! (api/verifik.md 7). Everything that is not edited stays exactly as it is: other languages, unknown members, values
//! of a wrong type.
namespace EmailTexts {

enum class Kind {
    Line,
    Paragraph,
    Colour,
    Switch,
    Html,
};

//! One member of a template.
struct Part
{
    const char *key;
    Kind kind;
    const char *label; //!< untranslated; labelOf() says it
};
//! In the order in which an email shows them.
const std::vector<Part> &parts();
QString labelOf(const Part &part);

//! The provider's seven languages, in its order, and after them those that `templates` has besides.
QStringList languages(const QJsonValue &templates);
//! "English"; for a code that is none of the seven, a sentence with it.
QString languageName(const QString &code);

//! Whether a language says nothing: it has no template, or one without a text.
bool isEmpty(const QJsonValue &language);
//! Members of a template that no part describes, except the slots.
QStringList unknownKeys(const QJsonObject &language);
//! The places of the custom page that a template names (`htmlSlotStatus`), in order.
QStringList slotNames(const QJsonObject &language);
bool isSlotPresent(const QJsonObject &language, const QString &slot);

//! `templates` with one member of one language set; Undefined takes it away. A text emptied again, and a language that
//! ends without members, become what `base` has there, so that nothing is left to send.
QJsonValue edited(const QJsonValue &templates, const QJsonValue &base, const QString &language, const QString &key,
    const QJsonValue &value);
//! The same for one slot of the custom page.
QJsonValue withSlot(const QJsonValue &templates, const QString &language, const QString &slot, bool isPresent);
//! `templates` with every known part of `from` in `to`; what else `to` holds stays.
QJsonValue copied(const QJsonValue &templates, const QString &from, const QString &to);
//! `templates` with one language as `base` has it.
QJsonValue reverted(const QJsonValue &templates, const QJsonValue &base, const QString &language);

} // namespace EmailTexts
