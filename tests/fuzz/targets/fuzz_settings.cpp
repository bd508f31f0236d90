// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/accesscontrolxml.h"
#include "bucketsettings/settinglist.h"
#include "bucketsettings/xmlelement.h"
#include "demand.h"

using namespace Settings;

namespace {

void checkXml(const QByteArray &input)
{
    const Parsed<XmlElement> root = XmlElement::parse(input);
    if (!root)
        return;
    for (const XmlElement::Layout layout : {XmlElement::Layout::Compact, XmlElement::Layout::Indented}) {
        const Parsed<XmlElement> again = XmlElement::parse(root->toXml(layout));
        DEMAND(again && *again == *root);
    }
}

/// Whatever the service said, it can be shown; and saving what was loaded does not change it a bit more every time.
void checkSetting(const Setting &setting, const QByteArray &input)
{
    const SettingContext context{.bucket = {QStringLiteral("b-1250000000"), QStringLiteral("ap-guangzhou")}};
    const std::unique_ptr<SettingDocument> first = setting.newDocument(context);
    if (first->read({.document = input, .headers = {}}))
        return;
    (void)first->form();
    (void)first->summary();
    (void)first->problems();
    (void)first->callsToSave({.document = input, .headers = {}});
    const QByteArray saved = first->text();
    const std::unique_ptr<SettingDocument> second = setting.newDocument(context);
    DEMAND(!second->read({.document = saved, .headers = {}}));
    DEMAND(second->text() == saved);
    const Move move{context.bucket, {QStringLiteral("c-1250000001"), QStringLiteral("ap-beijing")}, {.document = input}};
    if (setting.adapted)
        (void)setting.adapted(input, move);
    if (setting.withoutSecrets)
        DEMAND(setting.withoutSecrets(setting.withoutSecrets(saved)) == setting.withoutSecrets(saved));
}

}   // namespace

extern "C" int LLVMFuzzerTestOneInput(const char *bytes, size_t sizeBytes)
{
    const QByteArray input(bytes, qsizetype(sizeBytes));
    checkXml(input);
    for (const Setting &setting : bucketSettings())
        checkSetting(setting, input);
    (void)accessControlFromXml(input);
    return 0;
}
