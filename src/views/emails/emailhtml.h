#pragma once

#include <QJsonObject>
#include <QString>

//! An email with a code as a page that can be looked at without harm: texts are escaped, markup is cut down to what
//! says how words look, and nothing in it leads or reaches out of the page.
namespace EmailHtml {

//! The code in every preview.
extern const QString sampleCode;

//! The provider's design with the texts of one language, in about its order.
QString standard(const QJsonObject &texts);
//! The own design of one language (`contentHtml`), sanitised.
QString custom(const QJsonObject &texts);

//! `html` with a short list of elements and attributes; of all others only the text stays, of scripts and styles
//! nothing. Pictures become a word. Longer pages are cut.
QString sanitised(const QString &html);

} // namespace EmailHtml
