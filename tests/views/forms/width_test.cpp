#include "models/core/json.h"
#include "models/document/projectflow.h"
#include "models/schema/schemacatalog.h"
#include "views/forms/fieldrow.h"
#include "views/forms/formview.h"
#include "views/theme/theme.h"

#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest.h>

// At 1280×800, with the list and both panels open, a form has 570 pixels. None may need to be moved sideways, whatever
// it holds.

namespace {

void expectFits(const FlowSchemaPtr &schema, const QJsonObject &document)
{
    const Theme theme;
    ProjectFlow flow(schema, document, document);
    FieldModel model(flow);
    const FormView form(model);
    for (const FieldRow *row : form.rows())
        EXPECT_LE(row->minimumSizeHint().width(), 512) << qPrintable(row->spec().objectName());
    EXPECT_LE(form.widget()->minimumSizeHint().width(), 570);
}

} // namespace

class FormWidth : public testing::TestWithParam<QString>
{
};

TEST_P(FormWidth, FitsBesideTheListAndThePanelsWithTheDefaults)
{
    const FlowSchemaPtr schema = SchemaCatalog().schema(GetParam()).value();
    expectFits(schema, schema->defaults());
}

TEST(FormWidthOfSamples, FitsBesideTheListAndThePanels)
{
    const SchemaCatalog catalog;
    for (const char *folder : {"verifik-v2", "verifik-v3"}) {
        const QDir samples(QStringLiteral(FLOWFORM_TEST_DATA "/../../resources/samples/%1").arg(QLatin1String(folder)));
        const QStringList files = samples.entryList({QStringLiteral("*.json")});
        EXPECT_FALSE(files.isEmpty());
        for (const QString &file : files) {
            SCOPED_TRACE(qPrintable(file));
            QFile text(samples.filePath(file));
            ASSERT_TRUE(text.open(QIODevice::ReadOnly));
            const QJsonObject document = Json::parseObject(text.readAll(), file).value();
            expectFits(catalog.detect(document, QStringLiteral("verifik")).value(), document);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, FormWidth,
    testing::ValuesIn(SchemaCatalog().ids()
        << QStringLiteral("verifik-v2/project") << QStringLiteral("verifik-v2/login+onboarding+steps")),
    [](const testing::TestParamInfo<QString> &kind) {
        QString name = kind.param;
        name.remove(QRegularExpression(QStringLiteral("[^a-z0-9]")));
        return name.toStdString();
    });
