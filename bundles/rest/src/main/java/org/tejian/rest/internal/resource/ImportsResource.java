package org.tejian.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.directory.Caller;
import org.tejian.exchange.FileFormat;
import org.tejian.exchange.ImportJob;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.ImportMode;
import org.tejian.exchange.Imports;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.filter.TakesFile;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.mapping.ExchangeMapper;
import org.tejian.rest.internal.wire.ImportKindView;
import org.tejian.rest.internal.wire.ImportView;
import org.tejian.rest.internal.wire.Items;
import org.tejian.rest.internal.wire.RowProblemView;

/** Imports: templates, files on their way in, and what is wrong with them. */
@Component(service = ImportsResource.class)
@Path("v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exchange", description = "数据导入导出 Data in and out as Excel and CSV")
public final class ImportsResource {

    private static final int MOST_PROBLEMS = 1000;
    private static final int MOST_IMPORTS = 100;

    private final Imports imports;

    @Activate
    public ImportsResource(@Reference Imports imports) {
        this.imports = imports;
    }

    @GET
    @Operation(
            summary = "导入任务列表 List",
            description = "The caller's latest imports, newest first; system administrators see everybody's.")
    public Items<ImportView> list(
            @Context Caller caller,
            @QueryParam("limit") @Parameter(description = "Rows wanted, 1 to 100; 50 when left out") @Nullable
                    Integer limit) {
        return Items.all(imports.list(caller, Paging.limit(limit, MOST_IMPORTS)).stream()
                .map(ExchangeMapper::view)
                .toList());
    }

    @POST
    @Creates("imports/{id}")
    @TakesFile(most = Imports.MOST_BYTES)
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, Files.CSV, Files.XLSX})
    @Operation(
            summary = "上传文件 Upload a file",
            description =
                    "The body is the file itself, .xlsx or .csv in UTF-8 or GB18030, at most 64 MB and 200,000 rows. It is stored and worked on; the answer's address tells how far it is. The same file again changes nothing.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "The file",
                            content = @Content(schema = @Schema(type = "string", format = "binary"))))
    public ImportView submit(
            @Context Caller caller,
            @QueryParam("kind") @Parameter(description = "What it holds", required = true) @Nullable ImportKind kind,
            @QueryParam("mode") @Parameter(description = "What to do with it; only a dry run when left out") @Nullable
                    ImportMode mode,
            @QueryParam("fileName")
                    @Parameter(description = "Its name, ending in .xlsx or .csv", required = true)
                    @Nullable
                    String fileName,
            @Parameter(hidden = true) InputStream content)
            throws IOException {
        try (content) {
            FieldReader fields = new FieldReader();
            var wanted = fields.required("kind", kind);
            var name = fields.text("fileName", fileName, 200);
            fields.complete();
            ImportMode how = mode == null ? ImportMode.DRY_RUN : mode;
            return ExchangeMapper.view(imports.submit(caller, wanted.get(), how, name.get(), content));
        }
    }

    @GET
    @Path("kinds")
    @Operation(summary = "可导入的数据 Kinds", description = "What can be imported, with the columns of each table.")
    public Items<ImportKindView> kinds() {
        return Items.all(Arrays.stream(ImportKind.values())
                .map(kind -> ExchangeMapper.kind(kind, imports.columns(kind)))
                .toList());
    }

    @GET
    @Path("kinds/{kind}/template")
    @Produces(Files.XLSX)
    @Operation(
            summary = "下载模板 Template",
            description = "The workbook to fill in: headings, an example row, notes, and the code lists.")
    public Response template(@PathParam("kind") ImportKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.template(kind, out);
        return Files.whole(kind.zh() + "导入模板", FileFormat.XLSX, out.toByteArray());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "导入进度 One import", description = "How far it is, or how it ended.")
    public ImportView get(@Context Caller caller, @PathParam("id") UUID id) {
        return ExchangeMapper.view(imports.require(caller, id));
    }

    @GET
    @Path("{id}/problems")
    @Operation(summary = "错误行 Problems", description = "What is wrong with which row, in the order of the rows.")
    public Items<RowProblemView> problems(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @QueryParam("limit") @Parameter(description = "Problems wanted, 1 to 1000; 50 when left out") @Nullable
                    Integer limit) {
        return Items.all(imports.problems(caller, id, Paging.limit(limit, MOST_PROBLEMS)).stream()
                .map(ExchangeMapper::problem)
                .toList());
    }

    @GET
    @Path("{id}/errors")
    @Produces({Files.XLSX, Files.CSV})
    @Operation(
            summary = "下载错误文件 Error file",
            description =
                    "The wrong rows as they were uploaded, with what is wrong in a last column 错误说明. Corrected, it can be uploaded again.")
    public Response errors(
            @Context Caller caller,
            @PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = Files.FORMAT) @Nullable FileFormat format) {
        ImportJob job = imports.require(caller, id);
        FileFormat wanted = Files.format(format);
        return Files.streamed(job.kind().zh() + "导入错误", wanted, out -> imports.errorFile(caller, id, wanted, out));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "取消导入 Cancel", description = "Asks an import to stop; what has been done so far is undone.")
    public ImportView cancel(@Context Caller caller, @PathParam("id") UUID id) {
        return ExchangeMapper.view(imports.cancel(caller, id));
    }
}
