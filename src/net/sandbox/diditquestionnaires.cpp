#include "net/sandbox/didit.h"
#include "net/sandbox/diditanswers.h"
#include "net/sandbox/diditroutes.h"

namespace {

PracticeAnswer list(const PracticeRequest &request, PracticeWorld &world)
{
    std::vector<QJsonObject> rows;
    for (const PracticeRecord &record : world.state.records(Didit::questionnaires))
        rows.push_back(DiditAnswers::questionnaire(record.document, world.state));
    return Didit::page(request, rows);
}

} // namespace

std::vector<PracticeRoute> Didit::questionnaireRoutes()
{
    return {{QStringLiteral("GET"), QRegularExpression(QStringLiteral("\\A/v3/questionnaires/\\z")), list}};
}
