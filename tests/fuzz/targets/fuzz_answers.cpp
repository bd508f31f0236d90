// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/copyxml.h"
#include "cos/deletexml.h"
#include "cos/dialect.h"
#include "cos/errorclassification.h"
#include "cos/errorxml.h"
#include "cos/multipartxml.h"
#include "cos/xmlreading.h"
#include "demand.h"

using namespace Cos;

namespace {

/// "Done" is said only of what the service named.
void checkSuccesses(const QByteArray &document)
{
    if (const Result<InitiateResult> initiated = initiateResultFromXml(document))
        DEMAND(!initiated->uploadId.isEmpty());
    if (const Result<PutResult> completed = completeResultFromXml(document))
        DEMAND(!completed->etag.isEmpty());
    if (const Result<CopyResult> copied = copyResultFromXml(document))
        DEMAND(!copied->etag.isEmpty());
    if (const Result<CopyResult> copied = copyPartResultFromXml(document))
        DEMAND(!copied->etag.isEmpty());
    (void)deleteResultFromXml(document);
}

void checkErrors(const QByteArray &document)
{
    (void)errorDocumentFromXml(document);
    (void)errorDocumentFromJson(document);
    for (const int status : {200, 403, 404, 503})
        (void)userMessage(classify(cosDialect(), status, {}, document));
}

/// A key that XML can carry is deleted under its own name.
void checkDeletedKey(const QByteArray &key)
{
    if (key.isEmpty() || !isXmlText(key))
        return;
    QByteArray echo = deleteXml({{key, {}}}, false);
    echo.replace("<Delete>", "<DeleteResult>").replace("</Delete>", "</DeleteResult>");
    echo.replace("<Object>", "<Deleted>").replace("</Object>", "</Deleted>");
    const Result<DeleteManyResult> result = deleteResultFromXml(echo);
    DEMAND(result && result->deleted.size() == 1 && result->deleted.constFirst().key == key);
}

}   // namespace

extern "C" int LLVMFuzzerTestOneInput(const char *bytes, size_t sizeBytes)
{
    const QByteArray input(bytes, qsizetype(sizeBytes));
    checkSuccesses(input);
    checkErrors(input);
    checkDeletedKey(input);
    (void)msecsFromServiceDate(QString::fromUtf8(input));
    return 0;
}
