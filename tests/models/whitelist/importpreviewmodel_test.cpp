#include "models/whitelist/importpreviewmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace {

WhiteListImport sample()
{
    const Result<WhiteListImport> import = WhiteListImport::read(
        "name,email,countryCode,phone\nAnn,a@example.com,+57,1\n,nobody,+57,2\nBob,b@example.com,+57,3\n\"x\"y,,,\n",
        QStringLiteral("people.csv"), {});
    EXPECT_TRUE(import);
    return import.value_or(WhiteListImport());
}

QStringList lines(const ImportPreviewModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, ImportPreviewModel::Line).data().toString();
    return list;
}

} // namespace

TEST(ImportPreviewModel, NamesEachRowByLineAndVerdict)
{
    ImportPreviewModel model(sample());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(0, ImportPreviewModel::Verdict).data().toString(), QStringLiteral("Valid"));
    EXPECT_TRUE(model.index(0, 0).data(ImportPreviewModel::IsValidRole).toBool());
    EXPECT_EQ(model.index(1, ImportPreviewModel::Line).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(model.index(1, ImportPreviewModel::Verdict).data().toString(),
        QStringLiteral("A name is needed. The email address must look like name@example.com."));
    EXPECT_EQ(model.index(1, ImportPreviewModel::Email).data(ImportPreviewModel::ProblemRole).toString(),
        QStringLiteral("The email address must look like name@example.com."));
    EXPECT_EQ(model.index(1, ImportPreviewModel::Phone).data(ImportPreviewModel::ProblemRole).toString(), QString());
    EXPECT_EQ(model.index(3, ImportPreviewModel::Verdict).data().toString(),
        QStringLiteral("There is text behind the closing quotation mark of a cell."));
}

TEST(ImportPreviewModel, ShowsOnlyWhatIsAskedFor)
{
    ImportPreviewModel model(sample());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(lines(model),
        (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}));
    model.setShow(ImportPreviewModel::Show::Bad);
    EXPECT_EQ(lines(model), (QStringList{QStringLiteral("3"), QStringLiteral("5")}));
    model.setShow(ImportPreviewModel::Show::Valid);
    EXPECT_EQ(lines(model), (QStringList{QStringLiteral("2"), QStringLiteral("4")}));
}
